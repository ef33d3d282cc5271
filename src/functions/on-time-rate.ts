import { onTimeRate as rateOf, type PromisedDecision } from "../domain";
import { invalidValue, notAvailable, reject } from "./arguments/cell-errors";
import { cellsOf } from "./arguments/measured";
import { readChoice } from "./arguments/read-choice";
import { readDate, readDates } from "./arguments/read-dates";

/**
 * Does the group make partners when it said it would? An associate counts once the promised day has come or the decision has; a promise past its day without a decision is late. With Wilson's 95 % interval.
 * @customfunction ON_TIME_RATE
 * @param promised_dates The day each past associate was promised a decision for.
 * @param actual_dates Beside each, the day it came; blank where it has not.
 * @param as_of The day up to which the record speaks.
 * @param measure "share" on time (default), "low", "high", "n" who count, "median_delay" in months over those decided, or "all" for a table.
 * @returns The share on time as a fraction, or the measure asked for. A delay below zero came early.
 * @example
 * =ON_TIME_RATE({44562;44927;45292},{44562;45108;},46295) // => 0.3333333333333333
 * =ON_TIME_RATE({"2022-01-01";"2023-01-01"},{"2022-01-01";"2023-07-01"},"2026-09-30","median_delay") // => 3
 */
export function onTimeRate(promised_dates: unknown[][], actual_dates: unknown[][], as_of: unknown, measure?: unknown): unknown[][] {
  const choice = readChoice(measure, "measure", ["share", "low", "high", "n", "median_delay", "all"]);
  const asOf = readDate(as_of, "as_of");
  if (asOf === null) reject(notAvailable("as_of is blank: put the date up to which the record speaks."));
  const rate = rateOf(readDecisions(promised_dates, actual_dates), asOf);
  if (rate === null) reject(notAvailable("Nobody counts yet: no promised date has come by as_of, and no actual date is there."));
  const { share, low, high, due, medianDelayMonths } = rate;
  return cellsOf(choice, {
    share,
    low,
    high,
    n: due,
    median_delay: medianDelayMonths ?? (() => notAvailable("actual_dates is blank throughout: a delay is known once a decision has come.")),
  });
}

function readDecisions(promisedDates: unknown[][], actualDates: unknown[][]): PromisedDecision[] {
  const promised = readDates(promisedDates, "promised_dates");
  const actual = readDates(actualDates, "actual_dates");
  if (promised.length !== actual.length)
    reject(invalidValue(`promised_dates has ${promised.length} cells and actual_dates has ${actual.length}: give one actual date, or a blank, beside each promised one.`));
  return promised.flatMap((day, index) => {
    const decided = actual[index] ?? null;
    if (day !== null) return [{ promised: day, actual: decided }];
    if (decided === null) return [];
    reject(invalidValue(`promised_dates, position ${index + 1} is blank beside an actual date: put the promised date there, or clear the actual one.`));
  });
}
