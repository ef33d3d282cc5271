import { finiteOrNull } from "../finite-or-null";
import { kendall } from "./kendall";
import { labelTrend } from "./label-trend";
import { medianInPlace } from "./median-in-place";
import { rankSeries } from "./rank-series";
import { scatter } from "./scatter";
import { senSlope } from "./sen-slope";
import type { Trend, TrendFit } from "./trend";
import { trendWindow } from "./trend-window";

/** How a trend is looked for. */
export interface TrendOptions {
  /** Longest stretch looked at, a whole number from 3 to 60; 6 unless told otherwise. */
  readonly windowQuarters?: number;
}

export const DEFAULT_WINDOW_QUARTERS = 6;
export const SHORTEST_WINDOW_QUARTERS = 3;
export const LONGEST_WINDOW_QUARTERS = 60;

const FEWEST_QUARTERS = 4;

/**
 * What is the collections trend over the last six quarters, and can six quarters show it?
 *
 * Growth is the Theil–Sen slope over the median; its standing is the exact permutation probability of Kendall's S, ties
 * included. Null or exactly 0 is a missing quarter: its place is kept, it is never a zero. Missing quarters at either
 * end are trimmed before the window is applied. Fewer than four figures are "Not enough data".
 *
 * @param series Figures a quarter in one unit of money, oldest first.
 * @param options The longest stretch to look at.
 * @returns The label, how many quarters it rests on, and the figures behind it.
 * @throws RangeError when `windowQuarters` is not a whole number from 3 to 60.
 *
 * @example
 * fitTrend([210000, 218500, 226000, 231000, 244500, 252000]) // => {"label": "Rising", "quartersWithData": 6, "fit": {"slopePerQuarter": 8400, "s": 15, "pValue": 0.002777777777777778}}
 * fitTrend([200000, 201000, 199500, 200500, 200000, 290000]) // => {"label": "Flat", "fit": {"slopePerQuarter": 250, "s": 4, "flag": "One good quarter", "flaggedPosition": 5}}
 * fitTrend([null, 100, 0, 120]) // => {"label": "Not enough data", "quartersWithData": 2, "fit": null}
 */
export function fitTrend(series: readonly (number | null)[], options: TrendOptions = {}): Trend {
  const windowQuarters = options.windowQuarters ?? DEFAULT_WINDOW_QUARTERS;
  if (!Number.isInteger(windowQuarters) || windowQuarters < SHORTEST_WINDOW_QUARTERS || windowQuarters > LONGEST_WINDOW_QUARTERS)
    throw new RangeError(`A trend looks at 3 to 60 quarters, not ${windowQuarters}.`);
  const positions: number[] = [];
  const values: number[] = [];
  trendWindow(series, windowQuarters).values.forEach((value, position) => {
    if (value === null) return;
    positions.push(position);
    values.push(value);
  });
  if (values.length < FEWEST_QUARTERS) return { quartersWithData: values.length, label: "Not enough data", fit: null };
  const fit = fitFigures(positions, values);
  return { quartersWithData: values.length, label: labelTrend(fit), fit };
}

function fitFigures(positions: readonly number[], values: readonly number[]): TrendFit {
  const ranked = rankSeries(values);
  const slopePerQuarter = senSlope(positions, values);
  const level = medianInPlace(values.slice());
  const { s, tau, pValue } = kendall(ranked);
  const { noise, flag, flaggedIndex } = scatter(positions, values, slopePerQuarter, level);
  return {
    s,
    tau,
    pValue,
    slopePerQuarter,
    level,
    growthPerQuarter: level > 0 ? finiteOrNull(slopePerQuarter / level) : null,
    noise,
    risingSteps: shareRising(ranked.ranks),
    flag,
    flaggedPosition: flaggedIndex === null ? null : (positions[flaggedIndex] ?? null),
  };
}

/** Share of steps, from each figure to the next, that went up; a missing quarter between two figures makes one step. */
const shareRising = (ranks: readonly number[]): number =>
  ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0)).length / (ranks.length - 1);
