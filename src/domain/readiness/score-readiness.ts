import type { PillarScores, PillarWeights, Readiness } from "./readiness";

/** The partners' own weights: money 30, culture 25, growth 20, leadership 15, clinical reputation 10. */
export const READINESS_WEIGHTS: PillarWeights = { financial: 30, cultural: 25, growth: 20, leadership: 15, clinical: 10 };

export function scoreReadiness(_pillars: PillarScores, _weights: PillarWeights = READINESS_WEIGHTS): Readiness {
  return { kind: "withheld", reason: "no financial pillar", coverage: 0, low: 0, high: 100, missing: [] };
}
