import type { HeadacheBand } from "../headache";
import { decideTrack, type TrackDecision } from "../track";

/** What of an associate's own speaks for a track. */
export interface OwnRecord {
  readonly percentile: number | null;
  readonly headacheBand: HeadacheBand | null;
  /** Different people who asked not to be assigned. */
  readonly notWithRequesters: number;
}

/** What partners say in person, taken as if they had nothing against it. */
export const AS_IF_NOTHING_WERE_SAID = { activeSponsors: 1, vetoes: 0, openSafetyConcern: false } as const;

/**
 * Where would an associate's own record alone put them?
 *
 * Sponsors, partners' votes and an open concern for safety are told in person, never on paper. So the sheet of everybody says
 * what the record alone would say, and who has a veto cannot be told from who has none.
 *
 * @param record Place, headache and staff requests, as known.
 * @returns The track and what settled it; null where too little is known.
 * @throws RangeError when `decideTrack` would refuse it.
 *
 * @example
 * ownTrack({ percentile: 0.8, headacheBand: "Low", notWithRequesters: 0 }) // => {"track": "Fast track", "settledBy": "matrix"}
 * ownTrack({ percentile: 0.8, headacheBand: "High", notWithRequesters: 0 }) // => {"track": "Stalled", "settledBy": "headache"}
 * ownTrack({ percentile: null, headacheBand: "Low", notWithRequesters: 0 }) // => null
 */
export const ownTrack = (record: OwnRecord): TrackDecision | null => decideTrack({ ...record, ...AS_IF_NOTHING_WERE_SAID });
