import { MOST_CHART_LINES, type ChartData } from "./chart-data";

/** One point is not a line. */
const FEWEST_QUARTERS = 2;

/** How many associates' lines can be drawn and told apart? None where there are no two quarters to join. */
export function chartLineCount(data: ChartData): number {
  return data.headings.length - 1 < FEWEST_QUARTERS ? 0 : Math.min(MOST_CHART_LINES, data.associates.length);
}
