import { PILLARS, READINESS_WEIGHTS, whyWithheld, type PillarScores, type PillarWeights } from "../readiness";
import { swingWeights } from "./swing-weights";

/** How many points of 100 each weight is moved, unless told otherwise. */
export const DEFAULT_SWING_POINTS = 10;

/** Scores closer than this are one score: binary fractions must settle no rank. */
const SCORE_STEPS = 1e9;

/** Where an associate ranks, and how far other weights could take them; 1 is the best. */
export interface RankStability {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Share of the weightings that give `rank`. */
  readonly shareAtRank: number;
}

/**
 * Would the order of the associates hold if the partners weighed the pillars a little differently?
 *
 * Eleven weightings: the base, and each weight moved up and down by the swing, the others scaled so that the sum stays
 * 100. In each, an associate ranks 1 + how many score strictly more. Scores are weighted means of the pillars with evidence,
 * not rounded. Who has no readiness score under the base weights has no rank, and stands in nobody's way.
 *
 * @param associates The pillars of each, 0 to 100; null or exactly 0 is no evidence.
 * @param weights The partners' unless told otherwise; only their proportions count.
 * @param swingPoints Points of 100, from 0 to 100.
 * @returns One entry an associate, in their order; null for one without a readiness score.
 * @throws RangeError when the swing lies outside 0 to 100, or `scoreReadiness` would refuse pillars or weights.
 *
 * @example
 * rankStability([{ financial: 90, cultural: 40, growth: 50, leadership: 50, clinical: 60 }, { financial: 40, cultural: 90, growth: 50, leadership: 50, clinical: 60 }]) // => [{"rank": 1, "best": 1, "worst": 2, "shareAtRank": 0.8181818181818182}, {"rank": 2, "best": 1, "worst": 2}]
 * rankStability([{ financial: 90, cultural: 80, growth: 70, leadership: 60, clinical: 50 }, { financial: null, cultural: 90, growth: 90, leadership: 90, clinical: 90 }]) // => [{"rank": 1, "best": 1, "worst": 1, "shareAtRank": 1}, null]
 */
export function rankStability(
  associates: readonly PillarScores[],
  weights: PillarWeights = READINESS_WEIGHTS,
  swingPoints = DEFAULT_SWING_POINTS,
): (RankStability | null)[] {
  if (!(swingPoints >= 0 && swingPoints <= 100)) throw new RangeError(`Weights swing by 0 to 100 points, not by ${swingPoints}.`);
  const scored = associates.filter((pillars) => whyWithheld(pillars, weights) === null);
  // By place and not by name: a large sheet looks each up eleven times.
  const figures = scored.map((pillars) => PILLARS.map((pillar) => pillars[pillar] ?? 0));
  const ranksByWeighting = swingWeights(weights, swingPoints).map((weighting) => {
    const points = PILLARS.map((pillar) => weighting[pillar]);
    return ranksOf(Float64Array.from(figures, (each) => weightedMean(each, points)));
  });
  const placeOf = new Map(scored.map((pillars, place) => [pillars, place]));
  return associates.map((pillars) => {
    const place = placeOf.get(pillars);
    return place === undefined ? null : rangeAt(place, ranksByWeighting);
  });
}

/** NaN where nothing that counts has a weight. */
function weightedMean(scores: readonly number[], points: readonly number[]): number {
  let weight = 0;
  let earned = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    const point = score === 0 ? 0 : (points[index] ?? 0);
    weight += point;
    earned += point * score;
  }
  return weight === 0 ? NaN : Math.round((earned / weight) * SCORE_STEPS);
}

/** 1 + how many score strictly more; NaN for NaN. */
function ranksOf(scores: Float64Array): Float64Array {
  // Numbers alone are sorted several times as fast as with a comparison of our own.
  const rising = scores.filter((score) => !Number.isNaN(score)).sort();
  return scores.map((score) => (Number.isNaN(score) ? NaN : 1 + rising.length - countUpTo(rising, score)));
}

/** How many of the rising values are no greater than this one? */
function countUpTo(rising: Float64Array, most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Over all weightings, the base first. */
function rangeAt(place: number, ranksByWeighting: readonly Float64Array[]): RankStability | null {
  const rank = ranksByWeighting[0]?.[place] ?? NaN;
  if (Number.isNaN(rank)) return null;
  let [best, worst, atRank] = [rank, rank, 0];
  for (const ranks of ranksByWeighting) {
    const each = ranks[place] ?? NaN;
    if (each < best) best = each;
    if (each > worst) worst = each;
    if (each === rank) atRank += 1;
  }
  return { rank, best, worst, shareAtRank: atRank / ranksByWeighting.length };
}
