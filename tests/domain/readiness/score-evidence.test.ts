import fc from "fast-check";
import { PILLARS, scoreEvidence, scoreReadiness, type EvidenceScored, type PillarWeights } from "../../../src/domain";
import { weighParts } from "../../../src/domain/pillars/weigh-parts";
import { anyPillars, anyPlace, anyWeights, mapPillars, part, singly, withScore, type Pillars } from "../explanation/any-pillars";

function scored(pillars: Pillars, weights?: PillarWeights): EvidenceScored {
  const readiness = scoreEvidence(pillars, weights);
  if (readiness.kind === "withheld") throw new Error("There is too little evidence for a score.");
  return readiness;
}

const tenths = (points: readonly (number | null)[]): number => points.reduce<number>((sum, each) => sum + Math.round((each ?? 0) * 10), 0);

const FULL = singly(80, 70, 60, 50, 90);

describe("Readiness from evidence", () => {
  it("is worked out by hand where half of the money's weight is missing", () => {
    const financial = weighParts("financial", [part("growth", 50, 80), part("level", 50, null)]);
    // Score as with 80; coverage 15 of 30; low with 40 and high with 90 for the financial pillar.
    expect(scoreEvidence({ ...FULL, financial })).toEqual({
      kind: "scored",
      score: 70,
      band: "On track",
      coverage: 85,
      low: 58,
      high: 73,
      missing: [],
      missingParts: [{ pillar: "financial", label: "level" }],
      points: { financial: 24, cultural: 17.5, growth: 12, leadership: 7.5, clinical: 9 },
      partPoints: { financial: [24, null], cultural: [17.5], growth: [12], leadership: [7.5], clinical: [9] },
    });
  });

  it("splits a pillar's points by what each part earned, the largest remainder first", () => {
    // Cultural: 65 of 100, 16.25 points, 16.3 of them to give in tenths: 12/16.25 and 4.25/16.25 of 163 are 120.4 and 42.6.
    const cultural = weighParts("cultural", [part("headache", 60, 80), part("staff", 40, 42.5)]);
    const { points, partPoints } = scored({ ...FULL, cultural });
    expect(points.cultural).toBe(16.3);
    expect(partPoints.cultural).toEqual([12, 4.3]);
  });

  it("gives the least of a pillar whose parts are all 0 to them by weight", () => {
    const clinical = weighParts("clinical", [part("one", 75, 0), part("other", 25, 0)]);
    const readiness = scored({ ...FULL, clinical }, { financial: 40, cultural: 10, growth: 5, leadership: 5, clinical: 40 });
    expect(readiness).toMatchObject({ coverage: 100, points: { clinical: 0.4 }, partPoints: { clinical: [0.3, 0.1] } });
    expect([readiness.low, readiness.high]).toEqual([readiness.score, readiness.score]);
  });

  it("is withheld below 70 % of the parts' weight, though each pillar has some evidence", () => {
    const thin = (pillar: "growth" | "leadership" | "cultural", weight: number): ReturnType<typeof weighParts> => weighParts(pillar, [part("known", weight, 90), part("open", 100 - weight, null)]);
    // 30 + 20 + 10 and half of 20: 70. With a little less, 69.95.
    const pillars = { ...FULL, leadership: weighParts("leadership", [part("open", 100, null)]), cultural: thin("cultural", 80) };
    expect(scoreEvidence({ ...pillars, growth: thin("growth", 50) })).toMatchObject({ kind: "scored", coverage: 70 });
    expect(scoreEvidence({ ...pillars, growth: thin("growth", 49) })).toMatchObject({ kind: "withheld", reason: "coverage below 70" });
  });

  it("is withheld without any financial part, and given with the smallest of them where the rest is in", () => {
    const one = weighParts("financial", [part("rework", 10, 50), part("all else", 90, null)]);
    expect(scoreEvidence({ ...FULL, financial: weighParts("financial", [part("rework", 100, null)]) })).toMatchObject({ kind: "withheld", reason: "no financial pillar", missing: ["financial"] });
    expect(scoreEvidence({ ...FULL, financial: one })).toMatchObject({ kind: "scored", coverage: 73 });
  });

  it("is, to the tenth and the point, what the pillars' scores give", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, (pillars, weights) => {
        const readiness = scoreEvidence(pillars, weights);
        fc.pre(readiness.kind === "scored");
        expect(scoreReadiness(mapPillars((pillar) => pillars[pillar].score), weights)).toMatchObject({ score: readiness.score, band: readiness.band, points: readiness.points });
      }),
    );
  });

  it("is the sum of its parts' points exactly, and so is each pillar", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, (pillars, weights) => {
        const readiness = scoreEvidence(pillars, weights);
        fc.pre(readiness.kind === "scored");
        expect(tenths(PILLARS.flatMap((pillar) => readiness.partPoints[pillar]))).toBe(Math.round(readiness.score * 10));
        PILLARS.forEach((pillar) => expect(tenths(readiness.partPoints[pillar])).toBe(Math.round((readiness.points[pillar] ?? 0) * 10)));
        PILLARS.forEach((pillar) => expect(readiness.partPoints[pillar].map((each) => each === null)).toEqual(pillars[pillar].parts.map(({ score }) => score === null)));
      }),
    );
  });

  it("lies between low and high, which meet where nothing is missing", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, (pillars, weights) => {
        const readiness = scoreEvidence(pillars, weights);
        expect(readiness.low).toBeLessThanOrEqual(readiness.high);
        if (readiness.missingParts.length === 0) expect(readiness.low).toBe(readiness.high);
        const middle = readiness.kind === "scored" ? readiness.score : readiness.low;
        expect(readiness.low <= middle && middle <= readiness.high).toBe(true);
      }),
    );
  });

  it("never has more coverage with a part missing, and never a narrower range", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, anyPlace, (pillars, weights, { pillar, index }) => {
        const [before, after] = [scoreEvidence(pillars, weights), scoreEvidence(withScore(pillars, pillar, index, null), weights)];
        expect(after.coverage).toBeLessThanOrEqual(before.coverage + 1e-9);
        // A tenth either way is rounding; a point of the pillar, that it never scores below 1.
        const slack = 0.1 + weights[pillar] / PILLARS.reduce((sum, each) => sum + weights[each], 0);
        expect(after.low).toBeLessThanOrEqual(before.low + slack);
        expect(after.high).toBeGreaterThanOrEqual(before.high - slack);
      }),
    );
  });

  it("never falls when a part gets better", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, anyPlace, fc.integer({ min: 1, max: 100 }), (pillars, weights, { pillar, index }, more) => {
        const now = pillars[pillar].parts[index]?.score ?? null;
        const before = scoreEvidence(pillars, weights);
        fc.pre(now !== null && before.kind === "scored");
        expect(scored(withScore(pillars, pillar, index, Math.min(100, now + more)), weights).score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it("names every part that is missing, and no other", () => {
    fc.assert(
      fc.property(anyPillars, (pillars) => {
        const missing = PILLARS.flatMap((pillar) => pillars[pillar].parts.filter(({ score }) => score === null).map(({ label }) => ({ pillar, label })));
        expect(scoreEvidence(pillars).missingParts).toEqual(missing);
      }),
    );
  });
});
