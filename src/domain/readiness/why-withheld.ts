import { atLeast } from "../at-least";
import { PILLARS, type PillarScores, type PillarWeights, type ReadinessWithheld } from "./readiness";

/** Weights are relative; this bound only keeps their sums exact. */
export const LARGEST_WEIGHT = 1e9;

/** Below this percentage of the weight nothing is said. */
export const LEAST_COVERAGE = 70;

/**
 * Is there enough evidence for a score, and if not, what is missing? Null where there is enough: the financial pillar and 70 % of the
 * weight. A pillar of 0 is one without evidence. No list is made: a large sheet asks twenty thousand times.
 *
 * @throws RangeError where a pillar is not scored from 0 to 100, or a weight does not lie between 0 and a billion, or all are 0.
 *
 * @example
 * whyWithheld({ financial: 80, cultural: 70, growth: 60, leadership: null, clinical: null }, { financial: 30, cultural: 25, growth: 20, leadership: 15, clinical: 10 }) // => null
 * whyWithheld({ financial: 80, cultural: null, growth: null, leadership: 60, clinical: 90 }, { financial: 30, cultural: 25, growth: 20, leadership: 15, clinical: 10 }) // => "coverage below 70"
 */
export function whyWithheld(pillars: PillarScores, weights: PillarWeights): ReadinessWithheld["reason"] | null {
  let [allWeight, presentWeight] = [0, 0];
  for (const pillar of PILLARS) {
    const [score, weight] = [pillars[pillar] ?? 0, weights[pillar]];
    if (!isWithin(score, 100)) throw new RangeError("Pillars are scored from 0 to 100.");
    if (!isWithin(weight, LARGEST_WEIGHT)) throw new RangeError(WEIGHTS_NEEDED);
    allWeight += weight;
    if (score !== 0) presentWeight += weight;
  }
  if (allWeight === 0) throw new RangeError(WEIGHTS_NEEDED);
  if ((pillars.financial ?? 0) === 0) return "no financial pillar";
  return presentWeight === 0 || !atLeast((100 * presentWeight) / allWeight, LEAST_COVERAGE) ? "coverage below 70" : null;
}

const WEIGHTS_NEEDED = "Weights lie between 0 and a billion, and not all of them are 0.";

const isWithin = (value: number, most: number): boolean => value >= 0 && value <= most;
