import { atLeast } from "../at-least";
import type { IsoDate } from "../quarter";
import { SEVERAL_PEOPLE } from "../staff";
import { HIGH_PERCENTILE } from "../track";
import { countOf, percentWords } from "../words";
import { addMonths } from "../calendar";
import { openEndedBecause } from "./open-ended-because";
import type { TimelineEvidence, TimelineOutlook, TimelineRule } from "./timeline";

const EARLY_YEARS = 2;

/**
 * By how much do the group's habits move a decision from the agreed day, and by which rule?
 *
 * Early flag: percentile ≥ .75 within two years of the start, and no complaint about the schedule: a year earlier. Three or
 * more different people who ask not to be assigned: two to three years longer. "Another year": one for each time it was said,
 * and at least one on the Delayed track. Hold leaves no date, and so does Stalled, unless the staff requests alone stalled
 * it: how long those take is known.
 *
 * @param evidence As known.
 * @param agreed The agreed day; null where there is none.
 * @returns The rules that apply, and the days the decision may be expected between.
 * @throws RangeError when a count is below zero or the percentile outside 0 to 1.
 *
 * Source: the radiology associate and the staff's requests in the essay the product comes from.
 *
 * @example
 * timelineRules({ percentile: 0.8, yearsOnTrack: 1.75, scheduleComplaints: 0, notWithRequesters: 0, deferrals: 0, decision: { track: "Fast track", settledBy: "matrix" } }, "2028-07-01") // => {"rules": [{"rule": "early flag", "yearsLow": -1, "yearsHigh": -1}], "expected": {"earliest": "2027-07-01", "latest": "2027-07-01"}}
 * timelineRules({ percentile: 0.5, yearsOnTrack: 3, scheduleComplaints: 0, notWithRequesters: 3, deferrals: null, decision: { track: "Stalled", settledBy: "staff requests" } }, "2027-07-01") // => {"rules": [{"rule": "staff requests", "yearsLow": 2, "yearsHigh": 3}], "expected": {"earliest": "2029-07-01", "latest": "2030-07-01"}}
 * timelineRules({ percentile: 0.9, yearsOnTrack: 3, scheduleComplaints: 0, notWithRequesters: 0, deferrals: 1, decision: { track: "Hold", settledBy: "veto" } }, "2027-07-01") // => {"rules": [{"rule": "another year"}, {"rule": "no date", "yearsLow": null}], "expected": null}
 */
export function timelineRules(evidence: TimelineEvidence, agreed: IsoDate | null): TimelineOutlook {
  const { percentile, scheduleComplaints, notWithRequesters, deferrals } = evidence;
  if (percentile !== null && !(percentile >= 0 && percentile <= 1)) throw new RangeError(`A percentile lies between 0 and 1, not at ${percentile}.`);
  if (![scheduleComplaints, notWithRequesters, deferrals].every((count) => count === null || count >= 0)) throw new RangeError("Nothing can be counted below zero.");
  const rules = [earlyFlag(evidence), staffRequests(evidence), anotherYear(evidence), noDate(evidence)].filter((rule) => rule !== null);
  const low = yearsOf(rules.map(({ yearsLow }) => yearsLow));
  const high = yearsOf(rules.map(({ yearsHigh }) => yearsHigh));
  const expected = agreed === null || low === null || high === null ? null : { earliest: addMonths(agreed, 12 * low), latest: addMonths(agreed, 12 * high) };
  return { rules, expected };
}

function earlyFlag({ percentile, yearsOnTrack, scheduleComplaints }: TimelineEvidence): TimelineRule | null {
  if (percentile === null || yearsOnTrack === null || scheduleComplaints !== 0) return null;
  if (!atLeast(percentile, HIGH_PERCENTILE) || !atLeast(EARLY_YEARS, yearsOnTrack)) return null;
  return rule("early flag", -1, -1, `They stand at ${percentWords(percentile)} of the group within two years of the start, and never complained about the schedule.`);
}

function staffRequests({ notWithRequesters }: TimelineEvidence): TimelineRule | null {
  if (notWithRequesters === null || notWithRequesters < SEVERAL_PEOPLE) return null;
  return rule("staff requests", 2, 3, `${notWithRequesters} different people asked not to be assigned with them: as a rule two to three years longer.`);
}

function anotherYear({ deferrals, decision }: TimelineEvidence): TimelineRule | null {
  const said = deferrals ?? 0;
  const years = Math.max(said, decision?.track === "Delayed" ? 1 : 0);
  if (years === 0) return null;
  return rule("another year", years, years, said > 0 ? `They were told to wait ${countOf(said, "more year")} so far.` : "Their track is Delayed: another year, as a rule.");
}

function noDate({ decision }: TimelineEvidence): TimelineRule | null {
  const because = decision === null ? null : openEndedBecause(decision);
  return because === null ? null : rule("no date", null, null, because);
}

const rule = (name: TimelineRule["rule"], yearsLow: number | null, yearsHigh: number | null, because: string): TimelineRule => ({ rule: name, yearsLow, yearsHigh, because });

const yearsOf = (years: readonly (number | null)[]): number | null => years.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
