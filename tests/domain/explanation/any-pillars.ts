import fc from "fast-check";
import { PILLARS, type Pillar, type PillarWeights, type ScoredPart, type ScoredPillar } from "../../../src/domain";
import { weighParts } from "../../../src/domain/pillars/weigh-parts";

export type Pillars = Record<Pillar, ScoredPillar>;

export const part = (label: string, weight: number, score: number | null): ScoredPart => ({ label, weight, score, why: `${label} is ${score ?? "missing"}.`, inputs: [{ label: "figure", value: 1, where: `${label}!A2` }] });

/** Five pillars of one part each. */
export const singly = (financial: number | null, cultural: number | null, growth: number | null, leadership: number | null, clinical: number | null): Pillars => {
  const scores = { financial, cultural, growth, leadership, clinical };
  return mapPillars((pillar) => weighParts(pillar, [part("all of it", 100, scores[pillar])]));
};

export const mapPillars = <Value>(valueOf: (pillar: Pillar) => Value): Record<Pillar, Value> => ({
  financial: valueOf("financial"), cultural: valueOf("cultural"), growth: valueOf("growth"), leadership: valueOf("leadership"), clinical: valueOf("clinical"),
});

/** As the real pillars are split, with any scores: zeros and missing parts among them. */
const SPLITS: Readonly<Record<Pillar, readonly number[]>> = { financial: [40, 25, 15, 10, 10], cultural: [60, 40], growth: [50, 30, 20], leadership: [35, 25, 20, 20], clinical: [100] };

const score = fc.option(fc.oneof(fc.constantFrom(0, 100), fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)), { freq: 4 });

export const anyPillars: fc.Arbitrary<Pillars> = fc.array(score, { minLength: 15, maxLength: 15 }).map((scores) => {
  let next = 0;
  return mapPillars((pillar) => weighParts(pillar, SPLITS[pillar].map((weight, index) => part(`${pillar} ${index}`, weight, scores[next++] ?? null))));
});

const weight = fc.integer({ min: 1, max: 100 });
export const anyWeights: fc.Arbitrary<PillarWeights> = fc.record({ financial: weight, cultural: weight, growth: weight, leadership: weight, clinical: weight });

/** The same pillars with one part's score another. */
export const withScore = (pillars: Pillars, pillar: Pillar, index: number, changed: number | null): Pillars => ({
  ...pillars,
  [pillar]: weighParts(pillar, pillars[pillar].parts.map((each, at) => (at === index ? { ...each, score: changed } : each))),
});

/** Any one part: its pillar, and its place in it. */
export const anyPlace = fc.constantFrom(...PILLARS.flatMap((pillar) => SPLITS[pillar].map((_, index) => ({ pillar, index }))));
