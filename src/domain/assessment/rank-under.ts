import { scoreEvidence, type PillarWeights } from "../readiness";
import type { AssociateAssessment } from "./assessment";
import { rankAssociates } from "./rank-associates";

/** Where an associate stands among the others. */
export type RankedAssociate = Pick<AssociateAssessment, "name" | "readiness" | "rank" | "swaps">;

/**
 * Where would everybody stand if the group weighed the pillars otherwise?
 *
 * The pillars themselves stay as they were judged, so that this is quick enough to follow a hand on a slider. The same
 * weights give the same standings; only their proportions count.
 *
 * @param assessment The associates as they were judged.
 * @param weights Other weights; not all of them 0.
 * @returns One entry an associate, in their order.
 * @throws RangeError as `scoreReadiness` does.
 *
 * @example
 * rankUnder({ associates: [] }, { financial: 50, cultural: 20, growth: 15, leadership: 10, clinical: 5 }) // => []
 */
export const rankUnder = ({ associates }: { readonly associates: readonly Pick<AssociateAssessment, "name" | "pillars">[] }, weights: PillarWeights): RankedAssociate[] =>
  rankAssociates(associates.map(({ name, pillars }) => ({ name, pillars, readiness: scoreEvidence(pillars, weights) })), weights).map(({ name, readiness, rank, swaps }) => ({ name, readiness, rank, swaps }));
