import { whatWouldChange, type Change } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { associateLevers } from "./associate-levers";
import { judgeAssociate } from "./judge-associate";

/**
 * What would have to happen for this associate's readiness or track to be another?
 *
 * Each figure on its own, moved by the least that does, on the rules that judge: the next quarter, overhead coverage, rework,
 * incidents, staff requests, referrals, the project, own numbers, questions, meetings, quality, sponsors, vetoes, percentile.
 *
 * @param associate Everything they are judged by.
 * @returns One change a figure, direction and verdict at most, each with its sentence; none where no single figure would do.
 * @throws RangeError when one of the rules would refuse its evidence.
 *
 * @example
 * whatWouldChangeFor({ row: { name: "Okafor", cfte: 1, trend: fitTrend([]), comparedByQuarter: [], comparedLastFour: null, percentile: 0.6, overheadCoverage: null, payerRisk: null }, windowQuarters: 6, evidence: { associates: null, incidents: [], staffRequests: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null }, scoring: DEFAULT_SCORING, incidentWindow: { quarters: ["2026Q2", "2026Q3"], cfteByQuarter: [1, 1] }, gates: { activeSponsors: 1, vetoes: 0, openSafetyConcern: false } }) // => [{"input": "the incidents of the window, with minor ones more of schedule complaints,", "from": 0, "to": 1, "changes": "track", "becomes": "Delayed"}, {"to": 0.75, "becomes": "Fast track", "sentence": "If the share of the group that stands below were 75% instead of 60% and all else stayed as it is, the track would be Fast track instead of Standard."}, {"to": 0.24, "becomes": "Delayed"}]
 */
export function whatWouldChangeFor(associate: AssociateCase): Change[] {
  const changes = whatWouldChange(associate, associateLevers(associate), judgeAssociate);
  // Two levers of one figure, up and down, start at the same place.
  return changes.filter(({ sentence }, index) => changes.findIndex((other) => other.sentence === sentence) === index);
}
