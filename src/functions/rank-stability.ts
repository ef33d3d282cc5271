import { DEFAULT_SWING_POINTS, PILLARS, rankStability as stabilityOf, type PillarScores, type RankStability } from "../domain";
import { invalidValue, notAvailable, reject } from "./arguments/cell-errors";
import type { PlainCell } from "./arguments/plain-cell";
import { readNumber, readNumbers } from "./arguments/read-numbers";
import { byPillar, checkPillar, readWeights } from "./arguments/read-pillars";

/**
 * Would the order of associates hold under other weights? Each weight is moved up and down by the swing, eleven weightings in all. A row without enough evidence for a score has no rank.
 * @customfunction RANK_STABILITY
 * @param pillars A row for each associate, five columns: financial, cultural, growth, leadership, clinical, each 0 to 100. Blank or 0 is no evidence.
 * @param weights Five weights in the same order: 30, 25, 20, 15, 10 (default).
 * @param swing Points by which each weight is moved, 0 to 100: 10 (default).
 * @returns Four columns: rank, best rank, worst rank, share of weightings that give the rank.
 * @example
 * =RANK_STABILITY({90,40,50,50,60;40,90,50,50,60}) // => [[1, 1, 2, 0.8181818181818182], [2, 1, 2, 0.8181818181818182]]
 * =RANK_STABILITY({90,80,70,60,50;60,,,70,50;50,60,60,50,50},{20,20,20,20,20},5) // => [[1, 1, 1, 1], ["", "", "", ""], [2, 2, 2, 1]]
 */
export function rankStability(pillars: unknown[][], weights?: unknown[][], swing?: unknown): unknown[][] {
  const stabilities = stabilityOf(readAssociates(pillars), readWeights(weights), readSwing(swing));
  if (stabilities.every((each) => each === null))
    reject(notAvailable("pillars has no row with enough evidence for a score: each needs the financial pillar and 70 % of the weight."));
  return stabilities.map(rowOf);
}

const rowOf = (stability: RankStability | null): PlainCell[] =>
  stability === null ? ["", "", "", ""] : [stability.rank, stability.best, stability.worst, stability.shareAtRank];

function readAssociates(range: unknown[][]): PillarScores[] {
  const columns = range[0]?.length ?? 0;
  if (columns !== PILLARS.length) reject(invalidValue(`pillars has ${columns} ${columns === 1 ? "column" : "columns"}: give five, for ${PILLARS.join(", ")}.`));
  const scores = readNumbers(range, "pillars").map((score, index) => checkPillar(score, () => `pillars, position ${index + 1}`));
  return range.map((_, row) => byPillar((_pillar, column) => scores[row * columns + column] ?? null));
}

function readSwing(cell: unknown): number {
  const points = readNumber(cell, "swing") ?? DEFAULT_SWING_POINTS;
  return points >= 0 && points <= 100 ? points : reject(invalidValue(`swing is ${points}: give the points of 100 to move each weight by, from 0 to 100.`));
}
