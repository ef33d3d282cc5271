import type { Track, TrendLabel } from "../../domain";

/** Whom the list of candidates shows: everybody, or those of one track or with one trend. */
export type CandidatesShown = "all" | `track ${Track}` | "track not known" | `trend ${TrendLabel}`;

/** In which order. "growth": as the comparison has it, best evidence of growth first. */
export type CandidatesOrder = "growth" | "name" | "track" | "readiness" | "place" | "years";

/** How the manager looks at the candidates. Kept while the pane is open. */
export interface CandidatesLook {
  /** Part of a name, as typed. */
  readonly search: string;
  readonly shown: CandidatesShown;
  readonly order: CandidatesOrder;
  /** Names set beside each other, two to four; null where the list is looked at. */
  readonly beside: readonly string[] | null;
}

export const USUAL_LOOK: CandidatesLook = { search: "", shown: "all", order: "growth", beside: null };
