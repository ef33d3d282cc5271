export const CHART_ROW_POINTS = 18;

const PLOT_POINTS = 110;
/** A name at a line's end needs this much, or it lies on its neighbour's. */
const NAME_POINTS = 14;
const LOWEST_POINTS = 234;
const HIGHEST_POINTS = 396;

/** A bar with its name beside it, and what stands under all of them. */
const BAR_POINTS = 13;
const LEGEND_POINTS = 56;

/** How many rows do charts of this many lines and bars take, side by side? */
export function chartRows(lineCount: number, barCount: number): number {
  if (lineCount === 0 && barCount === 0) return 0;
  const forLines = lineCount === 0 ? 0 : Math.min(HIGHEST_POINTS, PLOT_POINTS + NAME_POINTS * (lineCount + 1));
  const forBars = barCount === 0 ? 0 : LEGEND_POINTS + BAR_POINTS * barCount;
  return Math.ceil(Math.max(LOWEST_POINTS, forLines, forBars) / CHART_ROW_POINTS);
}

/** How high are they then, in points? */
export const chartPoints = (lineCount: number, barCount: number): number => chartRows(lineCount, barCount) * CHART_ROW_POINTS;
