import fc from "fast-check";
import { PILLARS, threeAxes, type PillarScores } from "../../../src/domain";

const pillars = (given: Partial<PillarScores> = {}): PillarScores => ({ financial: 80, cultural: 55, growth: 60, leadership: 40, clinical: 90, ...given });
const score = fc.option(fc.integer({ min: 0, max: 100 }));
const anyPillars: fc.Arbitrary<PillarScores> = fc.record({ financial: score, cultural: score, growth: score, leadership: score, clinical: score });

describe("The three axes", () => {
  it("are worked out by hand: (30 · 80 + 20 · 60) / 50 for the pie", () => {
    expect(threeAxes(pillars())).toEqual([
      { axis: "grows the pie", score: 72, verdict: "shown", pillars: ["financial", "growth"], sentence: "Grows the pie: shown, 72 of 100 from financial and growth." },
      { axis: "lowers friction", score: 55, verdict: "partly shown", pillars: ["cultural"], sentence: "Lowers friction: partly shown, 55 of 100 from cultural." },
      { axis: "thinks like an owner", score: 40, verdict: "not shown", pillars: ["leadership"], sentence: "Thinks like an owner: not shown, 40 of 100 from leadership." },
    ]);
  });

  it.each<[number, string]>([[65, "shown"], [64, "partly shown"], [50, "partly shown"], [49, "not shown"]])("at %d are %s", (leadership, verdict) => {
    expect(threeAxes(pillars({ leadership }))[2]?.verdict).toBe(verdict);
  });

  it("rest on what is there, and take 0 for missing", () => {
    expect(threeAxes(pillars({ growth: 0, cultural: null })).slice(0, 2)).toEqual([
      { axis: "grows the pie", score: 80, verdict: "shown", pillars: ["financial"], sentence: "Grows the pie: shown, 80 of 100 from financial." },
      { axis: "lowers friction", score: null, verdict: "not known", pillars: [], sentence: "Lowers friction: not known, no evidence in cultural." },
    ]);
  });

  it("take good medicine for granted: the clinical pillar moves none", () => {
    fc.assert(
      fc.property(anyPillars, score, (given, clinical) => {
        expect(threeAxes({ ...given, clinical })).toEqual(threeAxes(given));
      }),
    );
  });

  it("stay between the pillars they rest on, and fall with none that rises", () => {
    fc.assert(
      fc.property(anyPillars, fc.constantFrom(...PILLARS), (given, pillar) => {
        const higher = { ...given, [pillar]: Math.min(100, (given[pillar] ?? 0) + 5) };
        threeAxes(given).forEach((axis, index) => {
          const known = axis.pillars.map((each) => given[each] ?? NaN);
          if (axis.score !== null) expect(Math.min(...known) - 1e-9 <= axis.score && axis.score <= Math.max(...known) + 1e-9).toBe(true);
          if ((given[pillar] ?? 0) > 0 && axis.score !== null) expect(threeAxes(higher)[index]?.score).toBeGreaterThanOrEqual(axis.score - 1e-9);
        });
      }),
    );
  });

  it.each([101, -1, Number.NaN])("are not told from a pillar of %d", (growth) => {
    expect(() => threeAxes(pillars({ growth }))).toThrow(RangeError);
  });
});
