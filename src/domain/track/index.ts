export { decideTrack } from "./decide-track";
export type { Track, TrackDecision, TrackEvidence } from "./track";
