import type { Candidate } from "../../components";
import type { CandidatesShown } from "../../state";
import { trackOf, TRACKS } from "./tracks";

/** For choosing whom to show: everybody, and the tracks and trends somebody of these has, each once. */
export function shownChoices(candidates: readonly Candidate[], hasTracks: boolean): CandidatesShown[] {
  const tracks = TRACKS.filter((track) => candidates.some((each) => trackOf(each) === track)).map((track) => `track ${track}` as const);
  const unknown = candidates.some((each) => trackOf(each) === null) ? (["track not known"] as const) : [];
  const trends = [...new Set(candidates.map(({ row }) => `trend ${row.trend.label}` as const))];
  return ["all", ...(hasTracks ? [...tracks, ...unknown] : []), ...trends];
}
