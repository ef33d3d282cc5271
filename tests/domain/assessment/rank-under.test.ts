import fc from "fast-check";
import { PILLARS, rankUnder, type AssociateAssessment, type Pillar, type PillarWeights, type RankedAssociate } from "../../../src/domain";
import { anyPillars, anyWeights, singly } from "../explanation/any-pillars";
import { assess } from "./assessment-builders";

type Judged = Pick<AssociateAssessment, "name" | "pillars">;

const anyGroup: fc.Arbitrary<readonly Judged[]> = fc.array(anyPillars, { minLength: 1, maxLength: 6 }).map((all) => all.map((pillars, index) => ({ name: `Associate ${index + 1}`, pillars })));
const scaled = (weights: PillarWeights, factor: number): PillarWeights => Object.fromEntries(PILLARS.map((pillar) => [pillar, weights[pillar] * factor])) as Record<Pillar, number>;
const ranks = (standings: readonly RankedAssociate[]): unknown => standings.map(({ name, rank }) => [name, rank?.rank, rank?.best, rank?.worst]);

describe("Where everybody would stand under other weights", () => {
  const EARNER: Judged = { name: "Okafor", pillars: singly(90, 50, 60, 60, 60) };
  const COLLEAGUE: Judged = { name: "Raman", pillars: singly(50, 90, 60, 60, 60) };

  it("follows the weights: who is ahead in the money leads where money counts more", () => {
    const leaderAt = (financial: number, cultural: number): unknown =>
      rankUnder({ associates: [EARNER, COLLEAGUE] }, { financial, cultural, growth: 20, leadership: 15, clinical: 10 }).find(({ rank }) => rank?.rank === 1)?.name;
    expect(leaderAt(30, 25)).toBe("Okafor");
    expect(leaderAt(25, 30)).toBe("Raman");
  });

  it("says at which weight two change places", () => {
    const [first] = rankUnder({ associates: [EARNER, COLLEAGUE] }, { financial: 30, cultural: 25, growth: 20, leadership: 15, clinical: 10 });
    // 40 ahead in money, 40 · 25/70 behind in the rest: 100 · 14.2857/54.2857.
    expect(first?.swaps.find(({ pillar }) => pillar === "financial")?.swapsAt).toBeCloseTo(26.3158, 4);
  });

  it("is what the assessment says where the weights are its own", () => {
    const assessment = assess();
    expect(rankUnder(assessment, assessment.scoring.weights)).toEqual(assessment.associates.map(({ name, readiness, rank, swaps }) => ({ name, readiness, rank, swaps })));
  });

  it("property: the same weights change no rank, and only their proportions count", () => {
    fc.assert(
      fc.property(anyGroup, anyWeights, fc.integer({ min: 1, max: 20 }), (associates, weights, factor) => {
        const standings = rankUnder({ associates }, weights);
        expect(rankUnder({ associates }, weights)).toEqual(standings);
        expect(ranks(rankUnder({ associates }, scaled(weights, factor)))).toEqual(ranks(standings));
      }),
    );
  });

  it("property: a colleague who goes moves nobody's readiness", () => {
    fc.assert(
      fc.property(anyGroup, anyWeights, (associates, weights) => {
        const all = rankUnder({ associates }, weights);
        expect(rankUnder({ associates: associates.slice(1) }, weights).map(({ readiness }) => readiness)).toEqual(all.slice(1).map(({ readiness }) => readiness));
      }),
    );
  });
});
