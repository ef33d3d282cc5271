import { LARGEST_WEIGHT, PILLARS, READINESS_WEIGHTS, type Pillar, type PillarWeights } from "../../domain";
import { invalidValue, reject } from "./cell-errors";
import { readAmounts } from "./read-numbers";

/** A value for each pillar, in the order of the partners' table. */
export function byPillar<T>(valueOf: (pillar: Pillar, index: number) => T): Record<Pillar, T> {
  const values = {} as Record<Pillar, T>;
  PILLARS.forEach((pillar, index) => (values[pillar] = valueOf(pillar, index)));
  return values;
}

/** A pillar's score as it was read, or the sentence that says what is wrong with it. Its place is put into words only then. */
export function checkPillar(score: number | null, placeOf: () => string): number | null {
  if (score === null || (score >= 0 && score <= 100)) return score;
  reject(invalidValue(`${placeOf()} is ${score}: give a score from 0 to 100, or leave it blank where there is no evidence.`));
}

/** Five weights in the order of the pillars; the partners' own where they are left out. */
export function readWeights(range: unknown[][] | null | undefined): PillarWeights {
  if (!range) return READINESS_WEIGHTS;
  const weights = readAmounts(range, "weights");
  if (weights.length !== PILLARS.length) reject(invalidValue(`weights has ${weights.length} cells: give five, for ${PILLARS.join(", ")}.`));
  if (weights.every((weight) => weight === null || weight === 0)) reject(invalidValue("weights are all blank or zero: give at least one above zero."));
  const tooLarge = weights.findIndex((weight) => weight !== null && weight > LARGEST_WEIGHT);
  if (tooLarge >= 0) reject(invalidValue(`weights, position ${tooLarge + 1} is too large: only their proportions count, so give smaller ones.`));
  return byPillar((_, index) => weights[index] ?? 0);
}
