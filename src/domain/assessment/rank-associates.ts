import { PILLARS, type PillarWeights } from "../readiness";
import { rankStability, swapWeight } from "../stability";
import type { AssociateAssessment } from "./assessment";
import { NO_SCORES, scoresOf } from "./scores-of";

/** What a rank is told from. */
type Rankable = Pick<AssociateAssessment, "name" | "pillars" | "readiness">;

/** Everybody with a readiness score takes a rank; who has none has none, and stands in nobody's way. */
export function rankAssociates<Associate extends Rankable>(associates: readonly Associate[], weights: PillarWeights): (Associate & Pick<AssociateAssessment, "rank" | "swaps">)[] {
  const scores = associates.map(({ pillars, readiness }) => (readiness.kind === "scored" ? scoresOf(pillars) : NO_SCORES));
  const ranks = rankStability(scores, weights);
  const ranked = associates.map((associate, index) => ({ associate, rank: ranks[index] ?? null, scores: scores[index] ?? NO_SCORES }));
  return ranked.map(({ associate, rank, scores: own }) => {
    const next = rank === null ? undefined : ranked.filter((other) => (other.rank?.rank ?? 0) > rank.rank).sort((one, other) => (one.rank?.rank ?? 0) - (other.rank?.rank ?? 0))[0];
    const swaps = next === undefined ? [] : PILLARS.flatMap((pillar) => swapWeight({ name: associate.name, pillars: own }, { name: next.associate.name, pillars: next.scores }, pillar, weights) ?? []);
    return { ...associate, rank, swaps };
  });
}
