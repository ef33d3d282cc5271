import fc from "fast-check";
import { PILLARS, READINESS_WEIGHTS, swapWeight, type NamedPillars, type Pillar, type PillarScores, type PillarWeights } from "../../../src/domain";

const named = (name: string, given: Partial<PillarScores> = {}): NamedPillars => ({ name, pillars: { financial: 60, cultural: 60, growth: 60, leadership: 60, clinical: 60, ...given } });
const weighing = (financial: number, cultural: number, growth: number, leadership: number, clinical: number): PillarWeights => ({ financial, cultural, growth, leadership, clinical });

const score = fc.integer({ min: 1, max: 100 });
const associate = (name: string): fc.Arbitrary<NamedPillars> =>
  fc.record({ financial: score, cultural: score, growth: score, leadership: score, clinical: score }).map((pillars) => ({ name, pillars }));
const weight = fc.integer({ min: 1, max: 50 });
const weights = fc.tuple(weight, weight, weight, weight, weight).map((each) => weighing(...each));
const pillar = fc.constantFrom(...PILLARS);

/** The weighted mean with one pillar at so many points of 100, the others sharing the rest as before: written out, not asked of the rule. */
function scoreAt({ pillars }: NamedPillars, moved: Pillar, points: number, base: PillarWeights): number {
  const rest = PILLARS.filter((each) => each !== moved);
  const restWeight = rest.reduce((sum, each) => sum + base[each], 0);
  const restScore = rest.reduce((sum, each) => sum + (base[each] / restWeight) * (pillars[each] ?? NaN), 0);
  return (points * (pillars[moved] ?? NaN) + (100 - points) * restScore) / 100;
}

describe("The weight at which two associates change places", () => {
  const EARNER = named("Okafor", { financial: 90, cultural: 60 });
  const COLLEAGUE = named("Raman", { financial: 60, cultural: 90 });

  it("is worked out by hand: 30 ahead in money, 30 · 25/70 behind in the rest", () => {
    const swap = swapWeight(EARNER, COLLEAGUE, "financial");
    expect(swap?.swapsAt).toBeCloseTo((100 * 25) / 95, 12);
    expect(swap).toMatchObject({ leader: "Okafor", sentence: "Okafor leads Raman unless Financial weighs less than 26.3." });
  });

  it("is said the other way round where the leader is behind in the pillar", () => {
    // 30 behind in culture, 30 · 30/75 = 12 ahead in the rest: 100 · 12/42.
    expect(swapWeight(EARNER, COLLEAGUE, "cultural")?.sentence).toBe("Okafor leads Raman unless Cultural weighs more than 28.6.");
  });

  it("is the weight they have where they are level", () => {
    expect(swapWeight(named("Okafor", { financial: 75 }), named("Raman", { cultural: 78 }), "financial", weighing(30, 25, 20, 15, 10))).toMatchObject({
      leader: null,
      sentence: "Okafor and Raman are level: Okafor leads once Financial weighs more than 30.",
    });
  });

  it.each<[string, Partial<PillarScores>, Partial<PillarScores>, string]>([
    ["one is ahead in all", { financial: 70, growth: 70 }, {}, "Okafor leads Raman whatever Financial weighs."],
    ["the other is ahead in all", {}, { financial: 70, growth: 70 }, "Raman leads Okafor whatever Financial weighs."],
    ["they differ in the pillar alone", { financial: 70 }, {}, "Okafor leads Raman if Financial weighs anything."],
    ["they differ in the others alone", {}, { growth: 70 }, "Raman leads Okafor unless Financial alone counts."],
    ["they are alike", {}, {}, "Okafor and Raman are level whatever Financial weighs."],
  ])("does not exist where %s", (_, one, other, sentence) => {
    expect(swapWeight(named("Okafor", one), named("Raman", other), "financial")).toMatchObject({ swapsAt: null, sentence });
  });

  it("names who would lead where the pillar weighs all or nothing now", () => {
    expect(swapWeight(named("Okafor"), named("Raman", { growth: 70 }), "financial", weighing(1, 0, 0, 0, 0))).toMatchObject({ leader: null, sentence: "Raman leads Okafor unless Financial alone counts." });
    expect(swapWeight(named("Okafor"), named("Raman", { financial: 70 }), "financial", weighing(0, 1, 1, 1, 1))).toMatchObject({ leader: null, sentence: "Raman leads Okafor if Financial weighs anything." });
  });

  it("is not told where somebody lacks a pillar, be it blank or 0", () => {
    expect(swapWeight(named("Okafor", { clinical: null }), named("Raman"), "financial")).toBeNull();
    expect(swapWeight(named("Okafor"), named("Raman", { growth: 0 }), "financial")).toBeNull();
  });

  it("makes the scores equal, one leading below it and the other above", () => {
    fc.assert(
      fc.property(associate("Okafor"), associate("Raman"), pillar, weights, (one, other, moved, base) => {
        const at = swapWeight(one, other, moved, base)?.swapsAt ?? null;
        fc.pre(at !== null);
        const leadAt = (points: number): number => scoreAt(one, moved, points, base) - scoreAt(other, moved, points, base);
        expect(at > 0 && at < 100).toBe(true);
        expect(leadAt(at)).toBeCloseTo(0, 9);
        expect(Math.sign(leadAt(at / 2))).toBe(-Math.sign(leadAt((at + 100) / 2)));
        expect(leadAt(at / 2)).not.toBe(0);
      }),
    );
  });

  it("does not exist only where one leads at every weight between", () => {
    fc.assert(
      fc.property(associate("Okafor"), associate("Raman"), pillar, weights, (one, other, moved, base) => {
        fc.pre(swapWeight(one, other, moved, base)?.swapsAt === null);
        const leads = [1, 25, 50, 75, 99].map((points) => Math.sign(Math.round(1e9 * (scoreAt(one, moved, points, base) - scoreAt(other, moved, points, base)))) + 0);
        expect(new Set(leads).size).toBe(1);
      }),
    );
  });

  it("and the leader are the same whoever is named first", () => {
    fc.assert(
      fc.property(associate("Okafor"), associate("Raman"), pillar, weights, (one, other, moved, base) => {
        const [there, back] = [swapWeight(one, other, moved, base), swapWeight(other, one, moved, base)];
        expect(there?.leader).toBe(back?.leader);
        expect(there?.swapsAt ?? -1).toBeCloseTo(back?.swapsAt ?? -1, 9);
      }),
    );
  });

  it("leads by the partners' weights unless told otherwise", () => {
    expect(swapWeight(EARNER, COLLEAGUE, "growth")).toEqual(swapWeight(EARNER, COLLEAGUE, "growth", READINESS_WEIGHTS));
  });
});
