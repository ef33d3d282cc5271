import type { AssociateAssessment, Track } from "../../../domain";

/** How many are on a track; null is a track that is not known. */
export interface TrackCount {
  readonly track: Track | null;
  readonly count: number;
}

const ORDER: readonly (Track | null)[] = ["Fast track", "Standard", "Delayed", "Autopilot", "Stalled", "Hold", null];

/** Who is where, by count alone: tracks that nobody is on are left out. */
export const countTracks = (associates: readonly Pick<AssociateAssessment, "track">[]): TrackCount[] =>
  ORDER.map((track) => ({ track, count: associates.filter((each) => (each.track?.track ?? null) === track).length })).filter(({ count }) => count > 0);
