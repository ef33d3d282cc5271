import type { Pillar } from "../readiness/readiness";
import type { ScoredPart } from "./scored-part";

/** A pillar with what it is made of. */
export interface ScoredPillar {
  readonly pillar: Pillar;
  /** The weighted mean of the parts with evidence, from 1 to 100; null where there is none. */
  readonly score: number | null;
  /** Percentage of the parts' weight for which there is evidence, 0 to 100. */
  readonly coverage: number;
  readonly parts: readonly ScoredPart[];
}
