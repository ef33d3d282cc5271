import type { ComparisonRow } from "../../domain";

/** Is it the clinical FTE that is missing, and not the collections? */
export function lacksCfte(row: ComparisonRow): boolean {
  return row.cfte === null && row.trend.quartersWithData === 0;
}
