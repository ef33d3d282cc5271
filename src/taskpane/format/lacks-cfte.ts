import type { Comparison, ComparisonRow } from "../../domain";

/** Is it the clinical FTE that is missing, and not the collections? Not where collections are compared as they stand. */
export function lacksCfte(row: ComparisonRow, { basis }: Pick<Comparison, "basis">): boolean {
  return basis === "per clinical FTE" && row.cfte === null && row.trend.quartersWithData === 0;
}
