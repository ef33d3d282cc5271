import type { Comparison, ComparisonRow } from "../../domain";
import { describeTrend } from "./describe-trend";
import { lacksCfte } from "./lacks-cfte";

/** What may be said of this physician's line? Without clinical FTE there is none to speak of, whatever was collected. */
export function describeStanding(row: ComparisonRow, comparison: Pick<Comparison, "basis" | "window">): string {
  if (lacksCfte(row, comparison)) return "The workbook has no clinical FTE for this physician, so collections per cFTE cannot be shown.";
  return describeTrend(row.trend, comparison.window);
}
