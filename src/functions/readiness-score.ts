import { LARGEST_WEIGHT, PILLARS, READINESS_WEIGHTS, scoreReadiness, type Pillar, type PillarWeights, type Readiness } from "../domain";
import { invalidValue, notAvailable, reject } from "./arguments/cell-errors";
import { cellsOf, type NoAnswer } from "./arguments/measured";
import { blankIfMissing } from "./arguments/plain-cell";
import { readChoice } from "./arguments/read-choice";
import { readAmounts, readNumber } from "./arguments/read-numbers";

/**
 * How ready is an associate for partnership? The weighted mean of five pillars, in tenths of a point. A pillar that is blank or 0 has no evidence; with under 70 % of the weight in, or without the financial pillar, there is no score.
 * @customfunction READINESS_SCORE
 * @param financial Financial performance, 0 to 100.
 * @param cultural Cultural fit and reliability, 0 to 100.
 * @param growth Growth potential, 0 to 100.
 * @param leadership Leadership and ownership, 0 to 100.
 * @param clinical Clinical reputation, 0 to 100.
 * @param weights Five weights in the same order: 30, 25, 20, 15, 10 (default).
 * @param measure "score" (default), "coverage", "low", "high", "points", "band", or "all" for a table.
 * @returns The score from 0 to 100, or the measure asked for.
 * @example
 * =READINESS_SCORE(80,70,60,50,90) // => 70
 * =READINESS_SCORE(80,70,60,50,,,"low") // => 61
 * =READINESS_SCORE(80,70,60,50,90,{20,20,20,20,20},"points") // => [["financial", 16], ["cultural", 14], ["growth", 12], ["leadership", 10], ["clinical", 18]]
 */
export function readinessScore(
  financial: unknown,
  cultural: unknown,
  growth: unknown,
  leadership: unknown,
  clinical: unknown,
  weights?: unknown[][],
  measure?: unknown,
): unknown[][] {
  const choice = readChoice(measure, "measure", ["score", "coverage", "low", "high", "points", "band", "all"]);
  const cells: Readonly<Record<Pillar, unknown>> = { financial, cultural, growth, leadership, clinical };
  const readiness = scoreReadiness(byPillar((pillar) => readPillar(cells[pillar], pillar)), weights ? readWeights(weights) : READINESS_WEIGHTS);
  const points = readiness.kind === "scored" ? readiness.points : null;
  const noScore: NoAnswer = () => withheld(readiness);
  if (choice === "points") return points === null ? reject(noScore()) : PILLARS.map((pillar) => [pillar, blankIfMissing(points[pillar])]);
  const { coverage, low, high } = readiness;
  const { score, band } = readiness.kind === "scored" ? readiness : { score: noScore, band: noScore };
  const table = cellsOf(choice, { score, band, coverage, low, high });
  return choice === "all" ? [...table, ...PILLARS.map((pillar) => [pillar, blankIfMissing(points?.[pillar] ?? null)])] : table;
}

/** Why there is no score, naming what is missing. */
const withheld = ({ missing, coverage }: Readiness): CustomFunctions.Error =>
  notAvailable(
    `No score yet: evidence is missing for ${missing.join(", ")} and covers ${Math.floor(coverage)} % of the weight. A score needs the financial pillar and 70 %.`,
  );

const byPillar = <T>(valueOf: (pillar: Pillar, index: number) => T): Record<Pillar, T> =>
  Object.fromEntries(PILLARS.map((pillar, index) => [pillar, valueOf(pillar, index)])) as Record<Pillar, T>;

function readPillar(cell: unknown, pillar: Pillar): number | null {
  const score = readNumber(cell, pillar);
  if (score === null || (score >= 0 && score <= 100)) return score;
  reject(invalidValue(`${pillar} is ${score}: give a score from 0 to 100, or leave it blank where there is no evidence.`));
}

function readWeights(range: unknown[][]): PillarWeights {
  const weights = readAmounts(range, "weights");
  if (weights.length !== PILLARS.length) reject(invalidValue(`weights has ${weights.length} cells: give five, for ${PILLARS.join(", ")}.`));
  if (weights.every((weight) => weight === null || weight === 0)) reject(invalidValue("weights are all blank or zero: give at least one above zero."));
  const tooLarge = weights.findIndex((weight) => weight !== null && weight > LARGEST_WEIGHT);
  if (tooLarge >= 0) reject(invalidValue(`weights, position ${tooLarge + 1} is too large: only their proportions count, so give smaller ones.`));
  return byPillar((_, index) => weights[index] ?? 0);
}
