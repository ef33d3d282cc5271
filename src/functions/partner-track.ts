import { decideTrack } from "../domain";
import { notAvailable, reject } from "./arguments/cell-errors";
import { readCount } from "./arguments/read-count";
import { readFraction } from "./arguments/read-fraction";
import { readNamed } from "./arguments/read-named";

/**
 * Which track is an associate on? A veto is Hold; headache High, or three people who asked not to be assigned, is Stalled, whatever the money. Then money against headache: Fast track, Standard, Delayed or Stalled. A fast track nobody sponsors is Autopilot.
 * @customfunction PARTNER_TRACK
 * @param percentile Place in the group by collections per cFTE, from 0 to 1, as GROUP_PERCENTILE answers.
 * @param headache_band "Low", "Medium" or "High", as HEADACHE_SCORE answers for "band".
 * @param sponsors Partners who actively champion the associate. Blank: none is known.
 * @param vetoes Partners who would not share a balance sheet with the associate. Blank: none is known.
 * @param not_with Different people who asked not to be assigned with the associate. Blank: none is known.
 * @returns Fast track, Standard, Delayed, Stalled, Autopilot or Hold.
 * @example
 * =PARTNER_TRACK(0.8,"Low",1) // => "Fast track"
 * =PARTNER_TRACK(0.8,"Low") // => "Autopilot"
 * =PARTNER_TRACK(1,"High",2) // => "Stalled"
 * =PARTNER_TRACK(1,"Low",2,1) // => "Hold"
 */
export function partnerTrack(percentile: unknown, headache_band: unknown, sponsors?: unknown, vetoes?: unknown, not_with?: unknown): string {
  const place = readFraction(percentile, "percentile");
  const decision = decideTrack({
    percentile: place,
    headacheBand: readNamed(headache_band, "headache_band", ["Low", "Medium", "High"]),
    activeSponsors: readCount(sponsors, "sponsors"),
    vetoes: readCount(vetoes, "vetoes"),
    notWithRequesters: readCount(not_with, "not_with"),
    // Safety concerns are settled in a room, not in a formula: the comparison asks for them, a cell does not.
    openSafetyConcern: false,
  });
  if (decision === null) reject(notAvailable(`${place === null ? "percentile" : "headache_band"} is blank: no gate decides, so the track needs both money and headache.`));
  return decision.track;
}
