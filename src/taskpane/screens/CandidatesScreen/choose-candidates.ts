import type { Candidate } from "../../components";
import type { CandidatesLook, CandidatesOrder, CandidatesShown } from "../../state";
import { trackOf, TRACKS } from "./tracks";

/**
 * Whom does the list show, and in which order? Whoever lacks the figure it is ordered by comes last, in the comparison's order:
 * not known is not the lowest.
 */
export function chooseCandidates(candidates: readonly Candidate[], { search, shown, order }: Pick<CandidatesLook, "search" | "shown" | "order">): Candidate[] {
  const wanted = folded(search);
  const chosen = candidates.filter((each) => folded(each.row.name).includes(wanted) && isShown(each, shown));
  if (order === "name") return [...chosen].sort((one, other) => one.row.name.localeCompare(other.row.name, "en"));
  const rank = RANKS[order];
  return chosen.map((each) => ({ each, value: rank(each) })).sort((one, other) => inOrder(one.value, other.value)).map(({ each }) => each);
}

/** What each order goes by, the smallest first; null where it is not known. */
const RANKS: Readonly<Record<Exclude<CandidatesOrder, "name">, (candidate: Candidate) => number | null>> = {
  // The comparison's own order.
  growth: () => null,
  track: (candidate) => {
    const track = trackOf(candidate);
    return track === null ? null : TRACKS.indexOf(track);
  },
  readiness: ({ assessed }) => (assessed?.readiness.kind === "scored" ? -assessed.readiness.score : null),
  place: ({ row }) => (row.percentile === null ? null : -row.percentile),
  years: ({ row }) => (row.yearsOnTrack === null ? null : -row.yearsOnTrack),
};

function inOrder(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

function isShown(candidate: Candidate, shown: CandidatesShown): boolean {
  const track = trackOf(candidate);
  if (shown === "all" || shown === `trend ${candidate.row.trend.label}`) return true;
  return track === null ? shown === "track not known" : shown === `track ${track}`;
}

/** A name as somebody types it who leaves accents out. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
