import type { ComparisonRow } from "../../../domain";

const QUARTERS_FOR_A_TREND = 4;

/**
 * Why has this physician no figure over the last quarters? Never a blank, a zero or a dash.
 * Every answer begins with "no", by which the sheet mutes it.
 */
export function missingWords(row: ComparisonRow): string {
  if (row.trend.quartersWithData === 0) return row.cfte === null ? "no cFTE" : "no figures";
  return row.trend.quartersWithData < QUARTERS_FOR_A_TREND ? "not yet" : "no full year";
}
