import { atLeast } from "../at-least";

/** How much an associate brings beside the group. */
export type RevenueBand = "High" | "Medium" | "Low";

/** From here on somebody is of the upper quarter: High in the matrix, productive, and early where it came early. */
export const HIGH_PERCENTILE = 0.75;

const MEDIUM_PERCENTILE = 0.25;

/** Where does a percentile of 0 to 1 stand in the matrix? */
export function revenueBand(percentile: number): RevenueBand {
  if (!(percentile >= 0 && percentile <= 1)) throw new RangeError(`A percentile lies between 0 and 1, not at ${percentile}.`);
  if (atLeast(percentile, HIGH_PERCENTILE)) return "High";
  return atLeast(percentile, MEDIUM_PERCENTILE) ? "Medium" : "Low";
}
