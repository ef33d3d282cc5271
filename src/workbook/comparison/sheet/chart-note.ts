import type { Comparison } from "../../../domain";
import { chartLineCount, type ChartData } from "../lines";
import { basisWords } from "../words/basis-words";

/** What must be said of the chart: whose lines are not in it, or why there is none. Null where all are drawn. */
export function chartNote(comparison: Comparison, data: ChartData): string | null {
  const { rows } = comparison;
  const drawn = chartLineCount(data);
  const drawable = rows.filter((row) => row.comparedByQuarter.some((figure) => figure !== null)).length;
  if (drawable === 0) return `No chart: ${basisWords(comparison).nobody}.`;
  if (drawn === 0) return "No chart yet: a line needs two quarters.";
  return drawn < drawable ? `Drawn: the first ${drawn} of ${drawable} in the table's order, and the group median.` : null;
}
