import fc from "fast-check";
import { READINESS_WEIGHTS, scoreReadiness, type PillarScores, type PillarWeights } from "../../../src/domain";
import { whyWithheld } from "../../../src/domain/readiness/why-withheld";

const pillar = fc.option(fc.integer({ min: 0, max: 100 }));
const pillars: fc.Arbitrary<PillarScores> = fc.record({ financial: pillar, cultural: pillar, growth: pillar, leadership: pillar, clinical: pillar });
const weight = fc.integer({ min: 1, max: 100 });
const weights: fc.Arbitrary<PillarWeights> = fc.record({ financial: weight, cultural: weight, growth: weight, leadership: weight, clinical: weight });

const FULL: PillarScores = { financial: 80, cultural: 70, growth: 60, leadership: 50, clinical: 90 };

test("a score is withheld for the reason given, and given where there is none", () => {
  fc.assert(
    fc.property(pillars, weights, (scores, weighting) => {
      const readiness = scoreReadiness(scores, weighting);
      expect(whyWithheld(scores, weighting)).toBe(readiness.kind === "withheld" ? readiness.reason : null);
    }),
  );
});

test("without the money there is no score, however much else is known", () => {
  expect(whyWithheld({ ...FULL, financial: null }, READINESS_WEIGHTS)).toBe("no financial pillar");
  expect(whyWithheld({ ...FULL, financial: 0 }, READINESS_WEIGHTS)).toBe("no financial pillar");
});

test("seventy per cent of the weight is enough, and a point less is not", () => {
  const scores = { ...FULL, leadership: null, clinical: null };
  const at70 = { financial: 30, cultural: 25, growth: 15, leadership: 20, clinical: 10 };
  expect(whyWithheld(scores, at70)).toBeNull();
  expect(whyWithheld(scores, { ...at70, leadership: 21 })).toBe("coverage below 70");
});

test.each<[string, PillarScores, PillarWeights]>([
  ["a pillar above 100", { ...FULL, growth: 101 }, READINESS_WEIGHTS],
  ["a weight below zero", FULL, { ...READINESS_WEIGHTS, growth: -1 }],
  ["no weight at all", FULL, { financial: 0, cultural: 0, growth: 0, leadership: 0, clinical: 0 }],
])("%s is refused", (_what, scores, weighting) => {
  expect(() => whyWithheld(scores, weighting)).toThrow(RangeError);
});
