import type { Input, ScoredPart } from "../explanation";
import { figureWords } from "../words";

/** What a part is called and how much of its pillar it is. */
export type PartName = Pick<ScoredPart, "label" | "weight">;

/** A part with a score; `finding` is the sentence that the score completes. */
export const scoredPart = (name: PartName, score: number, finding: string, inputs: readonly Input[]): ScoredPart => ({
  ...name,
  score,
  why: `${finding}: ${figureWords(score, "points")} of 100.`,
  inputs,
});

/** A part without evidence, and what would have to be written down where. */
export const missingPart = (name: PartName, why: string): ScoredPart => ({ ...name, score: null, why, inputs: [] });
