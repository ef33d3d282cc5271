import { staffPreference as preferenceOf } from "../domain";
import { notAvailable, reject } from "./arguments/cell-errors";
import { cellsOf } from "./arguments/measured";
import { readChoice } from "./arguments/read-choice";
import { readCounts } from "./arguments/read-count";

/**
 * Whom do the staff want to work with? The share of requests that ask for an associate, with Wilson's 95 % interval: Preferred where it lies above one half throughout, Avoided where below, else Mixed.
 * @customfunction STAFF_PREFERENCE
 * @param with_requests Requests to work with the associate: a count, or a range of counts that are added up.
 * @param not_with_requests Requests not to: a count, or a range of counts that are added up.
 * @param measure "share" (default), "low", "high", "band", or "all" for a table.
 * @returns The share as a fraction, or the measure asked for.
 * @example
 * =STAFF_PREFERENCE(9,1) // => 0.9
 * =STAFF_PREFERENCE({4,5},1,"low") // => 0.5958499732047615
 * =STAFF_PREFERENCE(3,1,"band") // => "Mixed"
 */
export function staffPreference(with_requests: unknown[][], not_with_requests: unknown[][], measure?: unknown): unknown[][] {
  const choice = readChoice(measure, "measure", ["share", "low", "high", "band", "all"]);
  const preference = preferenceOf(readCounts(with_requests, "with_requests"), readCounts(not_with_requests, "not_with_requests"));
  if (preference === null) reject(notAvailable("with_requests and not_with_requests are blank or 0: without a request there is no preference."));
  const { share, low, high, band } = preference;
  return cellsOf(choice, { share, low, high, band });
}
