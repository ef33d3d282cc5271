import { PILLARS, type Pillar, type PillarWeights } from "../readiness";

/**
 * The weights, scaled to 100, then with each in turn moved up and down by `swingPoints`: eleven weightings in all. A moved
 * weight stays within 0 and 100; the others are scaled so that the sum stays 100, or share alike where all were 0.
 */
export function swingWeights(weights: PillarWeights, swingPoints: number): PillarWeights[] {
  const sum = PILLARS.reduce((total, pillar) => total + weights[pillar], 0);
  const base = mapPillars((pillar) => (100 * weights[pillar]) / sum);
  return [base, ...PILLARS.flatMap((pillar) => [swingPoints, -swingPoints].map((points) => withMoved(base, pillar, points)))];
}

function withMoved(base: PillarWeights, moved: Pillar, points: number): PillarWeights {
  const weight = Math.min(100, Math.max(0, base[moved] + points));
  const others = 100 - base[moved];
  const otherWeight = (pillar: Pillar): number => (others > 0 ? (base[pillar] * (100 - weight)) / others : (100 - weight) / (PILLARS.length - 1));
  return mapPillars((pillar) => (pillar === moved ? weight : otherWeight(pillar)));
}

const mapPillars = (weightOf: (pillar: Pillar) => number): PillarWeights =>
  Object.fromEntries(PILLARS.map((pillar) => [pillar, weightOf(pillar)])) as Record<Pillar, number>;
