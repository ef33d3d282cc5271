import fc from "fast-check";
import { PILLARS, READINESS_WEIGHTS, scoreReadiness, type PillarScores, type PillarWeights, type ReadinessScored } from "../../../src/domain";

const FULL: PillarScores = { financial: 80, cultural: 70, growth: 60, leadership: 50, clinical: 90 };

const pillar = fc.option(fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10));
const pillars: fc.Arbitrary<PillarScores> = fc.record({ financial: pillar, cultural: pillar, growth: pillar, leadership: pillar, clinical: pillar });
const weight = fc.integer({ min: 1, max: 100 });
const weights: fc.Arbitrary<PillarWeights> = fc.record({ financial: weight, cultural: weight, growth: weight, leadership: weight, clinical: weight });

function scored(scores: PillarScores, weighting?: PillarWeights): ReadinessScored {
  const readiness = scoreReadiness(scores, weighting);
  if (readiness.kind === "withheld") throw new Error("There is too little evidence for a score.");
  return readiness;
}

describe("The readiness score", () => {
  it("weighs money 30, culture 25, growth 20, leadership 15 and clinical reputation 10", () => {
    expect(scored(FULL)).toEqual({
      kind: "scored",
      score: 70,
      band: "On track",
      coverage: 100,
      low: 70,
      high: 70,
      missing: [],
      points: { financial: 24, cultural: 17.5, growth: 12, leadership: 7.5, clinical: 9 },
    });
  });

  it("shares out a missing pillar's weight, and says how far the score could move", () => {
    expect(scored({ ...FULL, clinical: null })).toMatchObject({ score: 67.8, coverage: 90, low: 61, high: 71, missing: ["clinical"], points: { clinical: null } });
  });

  it("takes 0 for a pillar without evidence, as an empty cell may arrive as 0", () => {
    expect(scoreReadiness({ ...FULL, growth: 0 })).toEqual(scoreReadiness({ ...FULL, growth: null }));
  });

  it.each([
    [80, "Ready"], [79.9, "On track"], [65, "On track"], [64.9, "Developing"], [50, "Developing"], [49.9, "Not yet"],
  ])("of %d is called %s", (score, band) => {
    expect(scored({ financial: score, cultural: score, growth: score, leadership: score, clinical: score })).toMatchObject({ score, band });
  });

  it("is withheld without the financial pillar, however much else is known", () => {
    expect(scoreReadiness({ ...FULL, financial: null })).toMatchObject({ kind: "withheld", reason: "no financial pillar", coverage: 70, missing: ["financial"] });
  });

  it("is withheld below 70 % of the weight, and given at exactly 70", () => {
    expect(scoreReadiness({ ...FULL, cultural: null, clinical: null })).toMatchObject({ kind: "withheld", reason: "coverage below 70", coverage: 65 });
    expect(scoreReadiness({ ...FULL, growth: null, clinical: null })).toMatchObject({ kind: "scored", coverage: 70 });
  });

  it("is the sum of its points to the tenth", () => {
    fc.assert(
      fc.property(pillars, weights, (scores, weighting) => {
        const readiness = scoreReadiness(scores, weighting);
        fc.pre(readiness.kind === "scored");
        const { score, points } = readiness;
        expect(PILLARS.reduce((tenths, each) => tenths + Math.round((points[each] ?? 0) * 10), 0)).toBe(Math.round(score * 10));
      }),
    );
  });

  it("gives each pillar its weighted part, to the tenth", () => {
    fc.assert(
      fc.property(pillars, weights, (scores, weighting) => {
        const readiness = scoreReadiness(scores, weighting);
        fc.pre(readiness.kind === "scored");
        const present = PILLARS.filter((each) => scores[each] !== null);
        const weightOfAll = present.reduce((sum, each) => sum + weighting[each], 0);
        present.forEach((each) => expect(Math.abs(((readiness).points[each] ?? NaN) - (weighting[each] * (scores[each] ?? 0)) / weightOfAll)).toBeLessThan(0.1 + 1e-9));
      }),
    );
  });

  it("lies between what zeros and hundreds in the missing pillars would give", () => {
    fc.assert(
      fc.property(pillars, weights, (scores, weighting) => {
        const readiness = scoreReadiness(scores, weighting);
        expect(readiness.low).toBeLessThanOrEqual(readiness.high);
        const middle = readiness.kind === "scored" ? readiness.score : readiness.low;
        expect(readiness.low <= middle && middle <= readiness.high).toBe(true);
      }),
    );
  });

  it("never falls when one pillar gets better", () => {
    fc.assert(
      fc.property(pillars, weights, fc.constantFrom(...PILLARS), (scores, weighting, each) => {
        const before = scoreReadiness(scores, weighting);
        fc.pre(before.kind === "scored" && scores[each] !== null);
        const after = scored({ ...scores, [each]: Math.min(100, (scores[each] ?? 0) + 7) }, weighting);
        expect(after.score).toBeGreaterThanOrEqual((before).score);
      }),
    );
  });

  it("does not change when every weight is doubled", () => {
    fc.assert(
      fc.property(pillars, (scores) => {
        const doubled = Object.fromEntries(PILLARS.map((each) => [each, 2 * READINESS_WEIGHTS[each]])) as unknown as PillarWeights;
        expect(scoreReadiness(scores, doubled)).toEqual(scoreReadiness(scores));
      }),
    );
  });

  it.each([
    ["a pillar above 100", { ...FULL, growth: 101 }, READINESS_WEIGHTS],
    ["a pillar below 0", { ...FULL, growth: -1 }, READINESS_WEIGHTS],
    ["a pillar that is not a number", { ...FULL, growth: Number.NaN }, READINESS_WEIGHTS],
    ["a weight below 0", FULL, { ...READINESS_WEIGHTS, growth: -1 }],
    ["a weight beyond all measure", FULL, { ...READINESS_WEIGHTS, growth: Infinity }],
    ["no weight at all", FULL, { financial: 0, cultural: 0, growth: 0, leadership: 0, clinical: 0 }],
  ])("cannot be made with %s", (_, scores, weighting) => {
    expect(() => scoreReadiness(scores, weighting)).toThrow(RangeError);
  });
});
