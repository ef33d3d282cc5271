import type { Comparison } from "../../../domain";
import { chartLineCount, type ChartData } from "../lines";

/** What must be said of the chart: whose lines are not in it, or why there is none. Null where all are drawn. */
export function chartNote({ rows }: Comparison, data: ChartData): string | null {
  const drawn = chartLineCount(data);
  const drawable = rows.filter((row) => row.collectionsPerCfteByQuarter.some((figure) => figure !== null)).length;
  if (drawable === 0) return "No chart: nobody has both collections and clinical FTE for a complete quarter.";
  if (drawn === 0) return "No chart yet: a line needs two quarters.";
  return drawn < drawable ? `Drawn: the first ${drawn} of ${drawable} in the table's order, and the group median.` : null;
}
