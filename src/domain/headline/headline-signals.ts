import { backingSignal } from "./backing-signal";
import { headacheSignal } from "./headache-signal";
import type { HeadlineEvidence, HeadlineSignals } from "./headline";
import { revenueSignal } from "./revenue-signal";

/**
 * What do the three things an associate can steer say: the revenue signal, the headache score, and who would fight for them?
 *
 * Each with a sentence, what it rests on and how many stand behind it. What is not known says so, and is never a zero.
 *
 * @param evidence As known.
 * @returns The three signals.
 * @throws RangeError when the percentile lies outside 0 to 1.
 *
 * Source: the last paragraph of the essay the product comes from.
 *
 * @example
 * headlineSignals({ name: "Okafor", percentile: 0.8, groupSize: 6, basis: "per clinical FTE", trend: fitTrend([200000, 210000, 220000, 230000, 240000, 250000]), headache: null, sponsors: null, votes: null, staff: null }) // => {"revenue": {"band": "High", "n": 6, "trendLabel": "Rising", "trendQuarters": 6}, "headache": {"score": null, "band": null, "n": null}, "backing": {"activeSponsors": null, "staffBand": null, "vetoes": null}}
 */
export const headlineSignals = (evidence: HeadlineEvidence): HeadlineSignals => ({
  revenue: revenueSignal(evidence),
  headache: headacheSignal(evidence.headache),
  backing: backingSignal(evidence),
});
