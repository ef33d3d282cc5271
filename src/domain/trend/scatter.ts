import { atLeast } from "../at-least";
import { finiteOrNull } from "../finite-or-null";
import { medianInPlace } from "./median-in-place";
import type { TrendFlag } from "./trend";

/** How the figures lie about the line, and the one that does not belong to the rest. */
export interface Scatter {
  /** Fraction of the level; null where the level is not above zero. */
  readonly noise: number | null;
  readonly flag: TrendFlag | null;
  /** Index of the flagged figure among `values`. */
  readonly flaggedIndex: number | null;
}

const FEWEST_FOR_A_FLAG = 5;
const CLEAR_OF_THE_LEVEL = 0.1;
const CLEAR_OF_THE_REST = 4;

/**
 * Residuals r = y − (m + slope·x) about the line through m = median(y − slope·x). The odd quarter has the largest |r|;
 * it is flagged when |r| is a tenth of the level or more and four times the scatter s of the others or more, with
 * s² = Σ r² / (n − 3). Noise is √(Σ r² / (n − 2)) / level, or s / level when a quarter is flagged.
 */
export function scatter(positions: readonly number[], values: readonly number[], slope: number, level: number): Scatter {
  if (level <= 0) return { noise: null, flag: null, flaggedIndex: null };
  const offsets = values.map((value, index) => value - slope * (positions[index] ?? 0));
  const intercept = medianInPlace(offsets.slice());
  const residuals = offsets.map((offset) => offset - intercept);
  const odd = indexOfLargest(residuals);
  const oddResidual = residuals[odd] ?? 0;
  const others = Math.sqrt(sumOfSquaresWithout(residuals, odd) / (values.length - 3));
  const stands =
    values.length >= FEWEST_FOR_A_FLAG &&
    atLeast(Math.abs(oddResidual), CLEAR_OF_THE_LEVEL * level) &&
    atLeast(Math.abs(oddResidual), CLEAR_OF_THE_REST * others);
  if (stands) return { noise: finiteOrNull(others / level), flag: oddResidual > 0 ? "One good quarter" : "One bad quarter", flaggedIndex: odd };
  const all = Math.sqrt(sumOfSquaresWithout(residuals, -1) / (values.length - 2));
  return { noise: finiteOrNull(all / level), flag: null, flaggedIndex: null };
}

const indexOfLargest = (residuals: readonly number[]): number =>
  residuals.reduce((largest, residual, index) => (Math.abs(residual) > Math.abs(residuals[largest] ?? 0) ? index : largest), 0);

const sumOfSquaresWithout = (residuals: readonly number[], left: number): number =>
  residuals.reduce((sum, residual, index) => (index === left ? sum : sum + residual * residual), 0);
