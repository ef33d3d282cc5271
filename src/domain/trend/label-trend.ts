import { atLeast } from "../at-least";
import type { TrendLabel } from "./trend";

/** What a label is judged by. */
export interface TrendEvidence {
  readonly pValue: number;
  readonly growthPerQuarter: number | null;
  readonly noise: number | null;
}

/**
 * The word for a trend of four quarters or more. Probability speaks first, then size: a sure but tiny climb is not
 * called Rising, and "No clear trend" is what is left when neither a direction nor a flat line can be shown.
 */
export function labelTrend({ pValue, growthPerQuarter: growth, noise }: TrendEvidence): TrendLabel {
  if (growth === null || noise === null) return "No clear trend";
  const size = Math.abs(growth);
  if (atLeast(0.1, pValue) && atLeast(size, 0.005)) return growth > 0 ? "Rising" : "Falling";
  if (atLeast(0.2, pValue) && atLeast(size, 0.01)) return growth > 0 ? "Probably rising" : "Probably falling";
  if (atLeast(noise, 0.1)) return "Noisy";
  return !atLeast(size, 0.01) && !atLeast(noise, 0.05) ? "Flat" : "No clear trend";
}
