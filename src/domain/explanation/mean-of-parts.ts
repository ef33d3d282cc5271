import type { ScoredPart } from "./scored-part";

/** Zero means no evidence to the readiness score, so that a pillar with evidence keeps clear of it. */
const LEAST_PILLAR_SCORE = 1;

/**
 * The weighted mean of a pillar's parts, 1 or more; null where there is nothing to weigh. `filling` stands in for parts without
 * evidence; where it is null they drop out, and the others share their weight.
 */
export function meanOfParts(parts: readonly Pick<ScoredPart, "weight" | "score">[], filling: number | null): number | null {
  let [weightOfAll, earned] = [0, 0];
  for (const { weight, score } of parts) {
    const counted = score ?? filling;
    if (counted === null) continue;
    weightOfAll += weight;
    earned += weight * counted;
  }
  return weightOfAll === 0 ? null : Math.max(LEAST_PILLAR_SCORE, earned / weightOfAll);
}
