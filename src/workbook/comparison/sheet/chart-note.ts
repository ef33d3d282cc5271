import type { Comparison } from "../../../domain";
import { chartLineCount, type ChartData } from "../lines";
import type { MixData } from "../mix";
import { basisWords } from "../words/basis-words";

/** What must be said of the lines: whose are not drawn, or why there are none. Null where all are drawn. */
export function chartNote(comparison: Comparison, data: ChartData): string | null {
  const { rows } = comparison;
  const drawn = chartLineCount(data);
  const drawable = rows.filter((row) => row.comparedByQuarter.some((figure) => figure !== null)).length;
  if (drawable === 0) return `No chart: ${basisWords(comparison).nobody}.`;
  if (drawn === 0) return "No chart yet: a line needs two quarters.";
  return drawn < drawable ? `Drawn: the first ${drawn} of ${drawable} in the table's order, and the group median.` : null;
}

/** What must be said of the bars: whose are not drawn. Null where all are. */
export const mixNote = ({ bars, known }: MixData): string | null => (bars.length < known ? `Drawn: the first ${bars.length} of ${known} in the table's order; all stand in Comparison Detail.` : null);
