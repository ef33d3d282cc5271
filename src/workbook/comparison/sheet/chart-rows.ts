export const CHART_ROW_POINTS = 18;

const PLOT_POINTS = 110;
/** A name at a line's end needs this much, or it lies on its neighbour's. */
const NAME_POINTS = 14;
const LOWEST_POINTS = 234;
const HIGHEST_POINTS = 396;

/** How many rows does a chart of this many lines take? */
export function chartRows(lineCount: number): number {
  if (lineCount === 0) return 0;
  const points = Math.min(HIGHEST_POINTS, Math.max(LOWEST_POINTS, PLOT_POINTS + NAME_POINTS * (lineCount + 1)));
  return Math.ceil(points / CHART_ROW_POINTS);
}

/** How high is it then, in points? */
export const chartPoints = (lineCount: number): number => chartRows(lineCount) * CHART_ROW_POINTS;
