import type { ToldAssociate } from "../../domain";
import { nextWords } from "../comparison/words/next-words";
import { trackWords } from "../comparison/words/track-words";

const BECAUSE: Readonly<Record<NonNullable<ToldAssociate["track"]>["settledBy"], string>> = {
  matrix: "by what you collect and the friction that comes with it",
  headache: "because friction is High in one kind",
  "staff requests": "because several of the staff asked not to be assigned with you",
  // Told in person: on this sheet they never settle anything.
  "no sponsor": "by what you collect",
  "safety concern": "by what you collect",
  veto: "by what you collect",
};

/** Where the own record alone would put them, and what comes next. */
export function sentenceOfTrack({ track, next }: Pick<ToldAssociate, "track" | "next">): string {
  const standing = track === null ? "Your own record does not yet say which track it speaks for." : `Your own record alone speaks for ${trackWords(track.track)}, ${BECAUSE[track.settledBy]}.`;
  // The page speaks of friction; the rules call it headache.
  return `${standing} Next: ${track?.settledBy === "headache" ? "friction below High" : nextWords(next)}.`;
}
