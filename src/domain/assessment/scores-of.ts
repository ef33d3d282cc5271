import type { ScoredPillar } from "../explanation";
import { PILLARS, type Pillar, type PillarScores } from "../readiness";

/** The pillars' scores alone. */
export const scoresOf = (pillars: Readonly<Record<Pillar, ScoredPillar>>): PillarScores =>
  Object.fromEntries(PILLARS.map((pillar) => [pillar, pillars[pillar].score])) as Record<Pillar, number | null>;

/** No evidence at all. */
export const NO_SCORES: PillarScores = { financial: null, cultural: null, growth: null, leadership: null, clinical: null };
