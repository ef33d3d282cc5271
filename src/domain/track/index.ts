export { decideTrack } from "./decide-track";
export { HIGH_PERCENTILE, revenueBand, type RevenueBand } from "./revenue-band";
export type { Track, TrackDecision, TrackEvidence } from "./track";
