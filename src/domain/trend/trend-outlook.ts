import { fitTrend, type TrendOptions } from "./fit-trend";
import type { TrendLabel } from "./trend";

/** What the next quarter must bring, in whole units of the series; null where no figure would do. */
export interface TrendOutlook {
  /** The smallest figure with which the label would be Rising next quarter. */
  readonly risingFrom: number | null;
  /** The smallest figure with which it would be Rising or Probably rising. */
  readonly probablyRisingFrom: number | null;
}

const HIGHEST_LOOKED_AT = 4;

/**
 * What would keep or earn the label Rising next quarter?
 *
 * The quarter is appended, the window moves on by one, and the label is computed anew for candidate figures: S and the
 * slope step up only where the figure passes another quarter's, so each stretch between two of them is halved until the
 * first whole unit that does is found. Figures up to four times the best quarter are looked at.
 *
 * @param series Figures a quarter, oldest first, in whole units of money such as cents.
 * @param options The length of the trend.
 * @returns The two thresholds.
 * @throws RangeError when `windowQuarters` is not a whole number from 3 to 60.
 *
 * @example
 * trendOutlook([200000, 210000, 220000, 230000, 240000, 250000]) // => {"risingFrom": 230000, "probablyRisingFrom": 220000}
 * trendOutlook([260000, 255000, 248000, 251000, 239000, 230000]) // => {"risingFrom": null, "probablyRisingFrom": null}
 */
export function trendOutlook(series: readonly (number | null)[], options: TrendOptions = {}): TrendOutlook {
  const labelWith = (next: number): TrendLabel => fitTrend([...series, next], options).label;
  const known = series.filter((value) => value !== null).map(Math.ceil);
  const best = known.reduce((left, right) => Math.max(left, right), 1);
  const marks = [1, ...known.flatMap((value) => [value, value + 1]), HIGHEST_LOOKED_AT * best].filter((mark) => mark >= 1).sort((one, other) => one - other);
  return {
    risingFrom: smallest(marks, (next) => labelWith(next) === "Rising"),
    probablyRisingFrom: smallest(marks, (next) => ["Rising", "Probably rising"].includes(labelWith(next))),
  };
}

/** The smallest whole number at or between ascending marks for which something holds, if it sets in once a stretch. */
function smallest(marks: readonly number[], holds: (value: number) => boolean): number | null {
  const index = marks.findIndex(holds);
  const found = marks[index];
  if (found === undefined) return null;
  let [below, at] = [marks[index - 1] ?? found - 1, found];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
