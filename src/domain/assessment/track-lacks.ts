import type { TrackDecision } from "../track";

/** What a track is decided by. */
export interface TrackBasis {
  readonly percentile: number | null;
  readonly headacheKnown: boolean;
  readonly sponsorsKnown: boolean;
}

/** What is missing for a track to be told, in few words; null where it is told. */
export function trackLacks(decision: TrackDecision | null, { percentile, headacheKnown, sponsorsKnown }: TrackBasis): string | null {
  if (decision !== null) return null;
  if (percentile === null) return "no place in the group";
  if (!headacheKnown) return "no incidents log";
  return sponsorsKnown ? "not known" : "no sponsors sheet";
}
