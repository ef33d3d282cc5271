import type { TrackDecision } from "../track";

const SETTLED_BY: Readonly<Record<TrackDecision["settledBy"], string>> = {
  "safety concern": "an open safety concern",
  veto: "a partner who would not share a balance sheet",
  headache: "high headache in one category",
  "staff requests": "staff requests",
  "no sponsor": "the want of a sponsor",
  matrix: "figures and headache together",
};

/** Why a track leaves no day for a decision; null where it leaves one. How long staff requests take is known, so they do. */
export function openEndedBecause({ track, settledBy }: TrackDecision): string | null {
  const isOpenEnded = track === "Hold" || (track === "Stalled" && settledBy !== "staff requests");
  return isOpenEnded ? `Their track is ${track}, because of ${SETTLED_BY[settledBy]}: no day can be given while that lasts.` : null;
}
