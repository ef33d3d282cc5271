/** The stretch of a series that a trend looks at. */
export interface TrendWindow {
  /** Position in the series of the window's oldest quarter. */
  readonly start: number;
  /** One entry a quarter; null where the quarter is missing, its place kept. */
  readonly values: readonly (number | null)[];
}

const isMissing = (value: number | null | undefined): boolean => value === null || value === undefined || value === 0;

/**
 * Which quarters does a trend look at? Missing quarters at either end are trimmed, then the last `windowQuarters`
 * positions are kept. A quarter of null or exactly 0 is missing: some Excel builds hand an empty cell over as 0.
 *
 * @param series Figures a quarter, oldest first.
 * @param windowQuarters Longest stretch to keep, in quarters.
 * @returns Where the stretch starts in the series, and its figures.
 *
 * @example
 * trendWindow([null, 0, 5, null, 7, null], 6) // => {"start": 2, "values": [5, null, 7]}
 * trendWindow([1, 2, 3, 4], 3) // => {"start": 1, "values": [2, 3, 4]}
 * trendWindow([null, 0], 6) // => {"start": 0, "values": []}
 */
export function trendWindow(series: readonly (number | null)[], windowQuarters: number): TrendWindow {
  let first = 0;
  while (first < series.length && isMissing(series[first])) first += 1;
  if (first === series.length) return { start: 0, values: [] };
  let end = series.length;
  while (isMissing(series[end - 1])) end -= 1;
  const start = Math.max(first, end - windowQuarters);
  return { start, values: series.slice(start, end).map((value) => (isMissing(value) ? null : value)) };
}
