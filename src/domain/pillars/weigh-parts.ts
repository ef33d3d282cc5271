import type { ScoredPart, ScoredPillar } from "../explanation";
// Past the folder's index: what fills a missing part is no business of anybody else's.
import { meanOfParts } from "../explanation/mean-of-parts";
import type { Pillar } from "../readiness";

/** A pillar of its parts: the weighted mean of those with evidence, and how much of the weight they are. */
export function weighParts(pillar: Pillar, parts: readonly ScoredPart[]): ScoredPillar {
  const odd = parts.find(({ score }) => score !== null && !(score >= 0 && score <= 100));
  if (odd !== undefined) throw new RangeError(`The part "${odd.label}" is scored from 0 to 100, not ${odd.score}.`);
  const coverage = parts.reduce((sum, { weight, score }) => (score === null ? sum : sum + weight), 0);
  return { pillar, score: meanOfParts(parts, null), coverage, parts };
}
