import { median } from "../median";
import type { IsoDate } from "../quarter";
import { wilsonInterval, type ShareInterval } from "../wilson-interval";
import { monthsBetween } from "../calendar";

/** When one past associate was promised a decision, and when it came; null where it has not. */
export interface PromisedDecision {
  readonly promised: IsoDate;
  readonly actual: IsoDate | null;
}

/** How the group has kept its word: the share made partner on time, and how sure it is. */
export interface OnTimeRate extends ShareInterval {
  /** Associates who count: due by then, or already decided. */
  readonly due: number;
  /** Over those decided, below zero where the median one came early; null where nobody is decided. */
  readonly medianDelayMonths: number | null;
}

/**
 * Does the group make its associates partners when it said it would?
 *
 * An associate counts once the promised day has come, or the decision has. On time is a decision on the promised day or
 * earlier; a promise past its day without a decision is late, however it may end. The interval is Wilson's at 95 %.
 *
 * @param decisions One entry a past associate.
 * @param asOf The day up to which the record speaks.
 * @returns Fractions, a count and months; null where nobody counts yet.
 *
 * @example
 * onTimeRate([{ promised: "2022-01-01", actual: "2022-01-01" }, { promised: "2023-01-01", actual: "2023-07-01" }, { promised: "2024-01-01", actual: null }], "2026-09-30") // => {"share": 0.3333333333333333, "due": 3, "medianDelayMonths": 3}
 * onTimeRate([{ promised: "2027-01-01", actual: null }], "2026-09-30") // => null
 */
export function onTimeRate(decisions: readonly PromisedDecision[], asOf: IsoDate): OnTimeRate | null {
  const due = decisions.filter(({ promised, actual }) => actual !== null || promised <= asOf);
  if (due.length === 0) return null;
  const onTime = due.filter(({ promised, actual }) => actual !== null && actual <= promised);
  const delays = due.flatMap(({ promised, actual }) => (actual === null ? [] : [monthsBetween(promised, actual)]));
  return { ...wilsonInterval(onTime.length, due.length), due: due.length, medianDelayMonths: median(delays) };
}
