import type { HeadacheBand } from "../headache";

export type Track = "Fast track" | "Standard" | "Delayed" | "Stalled" | "Autopilot" | "Hold";

/** What a track is judged by. Counts are of what is known: a partner who has not spoken is neither sponsor nor veto. */
export interface TrackEvidence {
  /** Place in the group by collections per cFTE, 0 to 1; null where unknown. */
  readonly percentile: number | null;
  /** The worst category's; null where no headache has been judged. */
  readonly headacheBand: HeadacheBand | null;
  /** Partners who actively champion the associate; null where nobody notes them down. */
  readonly activeSponsors: number | null;
  /** Partners who would not share a balance sheet with the associate. */
  readonly vetoes: number;
  /** Different people who asked not to be assigned with the associate. */
  readonly notWithRequesters: number;
  readonly openSafetyConcern: boolean;
}

/** The track, and what settled it: a gate, which no figure outweighs, or else the matrix of money and headache. */
export interface TrackDecision {
  readonly track: Track;
  readonly settledBy: "safety concern" | "veto" | "headache" | "staff requests" | "no sponsor" | "matrix";
}
