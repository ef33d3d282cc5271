import { PILLARS, scoreReadiness, type Pillar, type Readiness } from "../domain";
import { notAvailable, reject } from "./arguments/cell-errors";
import { cellsOf, type NoAnswer } from "./arguments/measured";
import { blankIfMissing } from "./arguments/plain-cell";
import { readChoice } from "./arguments/read-choice";
import { readNumber } from "./arguments/read-numbers";
import { byPillar, checkPillar, readWeights } from "./arguments/read-pillars";

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
  const readiness = scoreReadiness(byPillar((pillar) => checkPillar(readNumber(cells[pillar], pillar), () => pillar)), readWeights(weights));
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
