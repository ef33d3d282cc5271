import fc from "fast-check";
import { explainReadiness, PILLARS, READINESS_WEIGHTS, type ExplanationLine } from "../../../src/domain";
import { anyPillars, anyWeights, singly } from "./any-pillars";

const pointsOf = (lines: readonly ExplanationLine[], level: ExplanationLine["level"]): number =>
  lines.filter((line) => line.level === level).reduce((sum, { points }) => sum + Math.round((points ?? 0) * 10), 0);

describe("The explanation of readiness", () => {
  it("goes from the headline over pillars and parts to the cells", () => {
    const lines = explainReadiness(singly(80, 70, 60, 50, 90));
    expect(lines.slice(0, 4)).toEqual([
      { level: "readiness", pillar: null, label: "Readiness", score: 70, points: 70, weight: null, value: null, why: "On track: 100% of the evidence is in; with the rest it would lie between 70 and 70.", where: null },
      { level: "pillar", pillar: "financial", label: "Financial performance", score: 80, points: 24, weight: 30, value: null, why: null, where: null },
      { level: "part", pillar: "financial", label: "all of it", score: 80, points: 24, weight: 100, value: null, why: "all of it is 80.", where: null },
      { level: "input", pillar: "financial", label: "figure", score: null, points: null, weight: null, value: 1, why: null, where: "all of it!A2" },
    ]);
    expect(lines).toHaveLength(1 + 5 * 3);
  });

  it("shows what is missing in its place, without points", () => {
    const lines = explainReadiness(singly(80, 70, 60, 50, null));
    expect(lines[0]?.why).toBe("On track: 90% of the evidence is in; with the rest it would lie between 61 and 71.");
    expect(lines.filter(({ pillar }) => pillar === "clinical").slice(0, 2)).toMatchObject([{ score: null, points: null, weight: 10 }, { score: null, points: null, why: "all of it is missing." }]);
  });

  it("says why there is no score, and gives no points", () => {
    const lines = explainReadiness(singly(null, 70, 60, 50, 90));
    expect(lines[0]).toMatchObject({ score: null, points: null, why: "No score yet, as nothing is known of the financial side: 70% of the evidence is in; with the rest it would lie between 46 and 76." });
    expect(explainReadiness(singly(80, null, 60, 50, null))[0]?.why).toMatch(/^No score yet, as less than 70% of the evidence is in: 65%/);
    expect(lines.every(({ points }) => points === null)).toBe(true);
    expect(lines.find(({ label }) => label === "Clinical reputation")?.score).toBe(90);
  });

  it("sums to the headline exactly, by pillars and by parts", () => {
    fc.assert(
      fc.property(anyPillars, anyWeights, (pillars, weights) => {
        const lines = explainReadiness(pillars, weights);
        const headline = Math.round((lines[0]?.score ?? 0) * 10);
        expect([pointsOf(lines, "readiness"), pointsOf(lines, "pillar"), pointsOf(lines, "part")]).toEqual([headline, headline, headline]);
      }),
    );
  });

  it("leaves no part and no input out, and keeps them below their pillar", () => {
    fc.assert(
      fc.property(anyPillars, (pillars) => {
        const lines = explainReadiness(pillars, READINESS_WEIGHTS);
        const parts = PILLARS.flatMap((pillar) => pillars[pillar].parts.map(({ label }) => `${pillar} ${label}`));
        expect(lines.filter(({ level }) => level === "part").map(({ pillar, label }) => `${pillar} ${label}`)).toEqual(parts);
        expect(lines.filter(({ level }) => level === "input")).toHaveLength(parts.length);
        expect([...new Set(lines.map(({ pillar }) => pillar))]).toEqual([null, ...PILLARS]);
      }),
    );
  });
});
