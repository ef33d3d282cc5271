import { apportion } from "../apportion";
import { PILLARS, type Pillar, type PillarScores, type PillarWeights, type Readiness, type ReadinessBand } from "./readiness";
import { whyWithheld } from "./why-withheld";

/** The partners' own weights: money 30, culture 25, growth 20, leadership 15, clinical reputation 10. */
export const READINESS_WEIGHTS: PillarWeights = { financial: 30, cultural: 25, growth: 20, leadership: 15, clinical: 10 };

const TENTHS = 10;

/**
 * How ready is an associate for partnership, and how much of the evidence is in?
 *
 * Score = Σ weight · pillar / Σ weight over the pillars with evidence; a pillar of null or exactly 0 has none. Coverage
 * is the share of the weight with evidence. Below 70, or without the financial pillar, there is no score. Low and high
 * fill what is missing with 0 and 100. All are in tenths of a point, so that the points add up to the score exactly.
 *
 * @param pillars Scores from 0 to 100.
 * @param weights The partners' unless told otherwise.
 * @returns A score with its points and band, or why there is none.
 * @throws RangeError when a pillar lies outside 0 to 100, a weight outside 0 to a billion, or all weights are 0.
 *
 * @example
 * scoreReadiness({ financial: 80, cultural: 70, growth: 60, leadership: 50, clinical: 90 }) // => {"kind": "scored", "score": 70, "band": "On track", "coverage": 100, "points": {"financial": 24, "cultural": 17.5, "growth": 12, "leadership": 7.5, "clinical": 9}}
 * scoreReadiness({ financial: 80, cultural: 70, growth: 60, leadership: 50, clinical: null }) // => {"score": 67.8, "coverage": 90, "low": 61, "high": 71, "missing": ["clinical"]}
 * scoreReadiness({ financial: null, cultural: 70, growth: 60, leadership: 50, clinical: 90 }) // => {"kind": "withheld", "reason": "no financial pillar", "coverage": 70}
 */
export function scoreReadiness(pillars: PillarScores, weights: PillarWeights = READINESS_WEIGHTS): Readiness {
  const withheld = whyWithheld(pillars, weights);
  const allWeight = sum(PILLARS.map((pillar) => weights[pillar]));
  const present = PILLARS.filter((pillar) => (pillars[pillar] ?? 0) !== 0);
  const missing = PILLARS.filter((pillar) => !present.includes(pillar));
  const presentWeight = sum(present.map((pillar) => weights[pillar]));
  const earned = present.map((pillar) => weights[pillar] * (pillars[pillar] ?? 0));
  const evidence = {
    coverage: (100 * presentWeight) / allWeight,
    low: inTenths(sum(earned) / allWeight),
    high: inTenths((sum(earned) + 100 * sum(missing.map((pillar) => weights[pillar]))) / allWeight),
    missing,
  };
  if (withheld !== null) return { kind: "withheld", reason: withheld, ...evidence };
  const score = inTenths(sum(earned) / presentWeight);
  const points = apportion(Math.round(score * TENTHS), earned.map((each) => (TENTHS * each) / presentWeight)).map((tenths) => tenths / TENTHS);
  return { kind: "scored", score, band: bandOf(score), points: byPillar(present, points), ...evidence };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const inTenths = (value: number): number => Math.round(value * TENTHS) / TENTHS;

const byPillar = (present: readonly Pillar[], points: readonly number[]): Record<Pillar, number | null> =>
  Object.fromEntries(PILLARS.map((pillar) => [pillar, points[present.indexOf(pillar)] ?? null])) as Record<Pillar, number | null>;

function bandOf(score: number): ReadinessBand {
  if (score >= 80) return "Ready";
  if (score >= 65) return "On track";
  return score >= 50 ? "Developing" : "Not yet";
}
