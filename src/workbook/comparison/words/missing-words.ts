import type { Comparison, ComparisonRow } from "../../../domain";

const QUARTERS_FOR_A_TREND = 4;

/**
 * Why has this physician no figure over the last quarters? Never a blank, a zero or a dash.
 * Every answer begins with "no", by which the sheet mutes it.
 */
export function missingWords(row: ComparisonRow, { basis }: Pick<Comparison, "basis">): string {
  const { quartersWithData } = row.trend;
  if (quartersWithData === 0) return basis === "per clinical FTE" && row.cfte === null ? "no cFTE" : "no figures";
  // Only clinical FTE can be what a full year of collections lacks.
  if (row.collectionsLastFour !== null && row.comparedLastFour === null) return "no full cFTE";
  return quartersWithData < QUARTERS_FOR_A_TREND ? "not yet" : "no full year";
}
