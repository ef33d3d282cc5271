import type { Verdict } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { standingOf } from "./standing-of";

/**
 * What is said of an associate in two words, by all the rules together?
 *
 * @param associate Everything they are judged by.
 * @returns The readiness band and the track; null where one is withheld.
 * @throws RangeError when one of the rules would refuse its evidence.
 *
 * @example
 * judgeAssociate({ row: { name: "Okafor", cfte: 1, trend: fitTrend([]), comparedByQuarter: [], comparedLastFour: null, percentile: 0.8, overheadCoverage: null, payerRisk: null }, windowQuarters: 6, evidence: { associates: null, incidents: [], staffRequests: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null }, scoring: DEFAULT_SCORING, incidentWindow: { quarters: ["2026Q3"], cfteByQuarter: [1] }, gates: { activeSponsors: 1, vetoes: 0, openSafetyConcern: false } }) // => {"band": null, "track": "Fast track"}
 */
export function judgeAssociate(associate: AssociateCase): Verdict {
  const { readiness, track } = standingOf(associate);
  return { band: readiness.kind === "scored" ? readiness.band : null, track: track?.track ?? null };
}
