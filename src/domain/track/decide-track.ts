import type { HeadacheBand } from "../headache";
// Past the folder's index: evidence stands between.
import { SEVERAL_PEOPLE } from "../staff/several-people";
import { revenueBand, type RevenueBand } from "./revenue-band";
import type { Track, TrackDecision, TrackEvidence } from "./track";

const MATRIX: Readonly<Record<Exclude<HeadacheBand, "High">, Readonly<Record<RevenueBand, Track>>>> = {
  Low: { High: "Fast track", Medium: "Standard", Low: "Delayed" },
  Medium: { High: "Standard", Medium: "Delayed", Low: "Stalled" },
};

/**
 * Which track is an associate on, and what settled it?
 *
 * Gates come first, in this order, and no money opens them: an open safety concern is Hold; so is a partner who would not
 * share a balance sheet; headache High in any category is Stalled; so are three or more different people who asked not
 * to be assigned. Then the matrix of money (percentile ≥ .75 High, ≥ .25 Medium, else Low) and headache. A fast track
 * that no partner champions is Autopilot; where sponsors are not known, neither is said.
 *
 * @param evidence As known; a missing percentile or headache band is null, and does not keep a gate from closing.
 * @returns The track and what settled it; null where no gate closes and what the rest takes is not known.
 * @throws RangeError when the percentile lies outside 0 to 1 or a count below 0.
 *
 * @example
 * decideTrack({ percentile: 0.8, headacheBand: "Low", activeSponsors: 1, vetoes: 0, notWithRequesters: 0, openSafetyConcern: false }) // => {"track": "Fast track", "settledBy": "matrix"}
 * decideTrack({ percentile: 0.8, headacheBand: "Low", activeSponsors: 0, vetoes: 0, notWithRequesters: 0, openSafetyConcern: false }) // => {"track": "Autopilot", "settledBy": "no sponsor"}
 * decideTrack({ percentile: 1, headacheBand: "High", activeSponsors: 2, vetoes: 0, notWithRequesters: 0, openSafetyConcern: false }) // => {"track": "Stalled", "settledBy": "headache"}
 * decideTrack({ percentile: null, headacheBand: "Low", activeSponsors: 1, vetoes: 0, notWithRequesters: 2, openSafetyConcern: false }) // => null
 */
export function decideTrack(evidence: TrackEvidence): TrackDecision | null {
  const { percentile, headacheBand, activeSponsors, vetoes, notWithRequesters, openSafetyConcern } = evidence;
  if (percentile !== null && !(percentile >= 0 && percentile <= 1)) throw new RangeError(`A percentile lies between 0 and 1, not at ${percentile}.`);
  if (![activeSponsors ?? 0, vetoes, notWithRequesters].every((count) => count >= 0)) throw new RangeError("Nobody can be counted below zero.");
  if (openSafetyConcern) return { track: "Hold", settledBy: "safety concern" };
  if (vetoes > 0) return { track: "Hold", settledBy: "veto" };
  if (headacheBand === "High") return { track: "Stalled", settledBy: "headache" };
  if (notWithRequesters >= SEVERAL_PEOPLE) return { track: "Stalled", settledBy: "staff requests" };
  if (percentile === null || headacheBand === null) return null;
  const track = MATRIX[headacheBand][revenueBand(percentile)];
  if (track !== "Fast track" || (activeSponsors ?? 0) > 0) return { track, settledBy: "matrix" };
  return activeSponsors === null ? null : { track: "Autopilot", settledBy: "no sponsor" };
}
