import { PILLARS, type PillarWeights } from "../readiness";
import type { SwapWeight } from "./swap-weight";

/** The weight that has to move least for two associates to change places. */
export interface NearestSwap extends SwapWeight {
  readonly swapsAt: number;
  /** By how many points of 100 the pillar's weight would have to move. */
  readonly points: number;
}

/**
 * Which weight has to move least for two associates to change places?
 *
 * @param swaps One entry a pillar, as `swapWeight` gives them for these weights.
 * @param weights Only their proportions count; not all of them 0.
 * @returns The nearest; the earlier pillar where two are as near; null where no weight makes them swap.
 *
 * @example
 * nearestSwap([{ pillar: "financial", leader: "Okafor", swapsAt: 25, sentence: "" }, { pillar: "growth", leader: "Okafor", swapsAt: 34, sentence: "" }, { pillar: "clinical", leader: "Okafor", swapsAt: null, sentence: "" }], READINESS_WEIGHTS) // => {"pillar": "financial", "swapsAt": 25, "points": 5}
 */
export function nearestSwap(swaps: readonly SwapWeight[], weights: PillarWeights): NearestSwap | null {
  const sum = PILLARS.reduce((total, pillar) => total + weights[pillar], 0);
  const distances = swaps.flatMap((swap): NearestSwap[] => (swap.swapsAt === null ? [] : [{ ...swap, swapsAt: swap.swapsAt, points: Math.abs(swap.swapsAt - (100 * weights[swap.pillar]) / sum) }]));
  return distances.reduce<NearestSwap | null>((nearest, each) => (nearest === null || each.points < nearest.points ? each : nearest), null);
}
