import { permutationProbability } from "./permutation-probability";
import type { RankedSeries } from "./rank-series";

/** How strongly a series goes one way, by counting pairs. */
export interface KendallStatistic {
  readonly s: number;
  readonly tau: number;
  readonly pValue: number;
}

/**
 * Kendall's S = Σ sign(yⱼ − yᵢ) over i < j, tau-b = S / √(untied pairs of y · all pairs), and the exact two-sided
 * permutation probability of |S|. A constant series has S 0, tau 0 and probability 1.
 */
export function kendall({ ranks, tieSizes }: RankedSeries): KendallStatistic {
  let s = 0;
  for (let later = 1; later < ranks.length; later += 1) {
    const rank = ranks[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1) s += Math.sign(rank - (ranks[earlier] ?? 0));
  }
  const pairs = pairsOf(ranks.length);
  const untiedPairs = tieSizes.reduce((left, size) => left - pairsOf(size), pairs);
  return {
    s,
    tau: untiedPairs === 0 ? 0 : s / Math.sqrt(pairs * untiedPairs),
    pValue: permutationProbability(s, untiedPairs, tieSizes),
  };
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
