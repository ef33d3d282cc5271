import fc from "fast-check";
import { nearestSwap, PILLARS, READINESS_WEIGHTS, swapWeight, type PillarScores } from "../../../src/domain";

const score = fc.integer({ min: 1, max: 100 });
const anyScores: fc.Arbitrary<PillarScores> = fc.record({ financial: score, cultural: score, growth: score, leadership: score, clinical: score });

describe("The weight that has to move least for two to change places", () => {
  it("is told in points of 100, whatever the weights come to", () => {
    const swaps = [{ pillar: "financial", leader: "Okafor", swapsAt: 20, sentence: "" } as const];
    expect(nearestSwap(swaps, { financial: 60, cultural: 50, growth: 40, leadership: 30, clinical: 20 })).toMatchObject({ points: 10 });
  });

  it("is none where no weight makes them swap", () => {
    expect(nearestSwap([{ pillar: "growth", leader: "Okafor", swapsAt: null, sentence: "" }], READINESS_WEIGHTS)).toBeNull();
    expect(nearestSwap([], READINESS_WEIGHTS)).toBeNull();
  });

  it("property: no other pillar's weight is nearer", () => {
    fc.assert(
      fc.property(anyScores, anyScores, (one, other) => {
        const swaps = PILLARS.flatMap((pillar) => swapWeight({ name: "Okafor", pillars: one }, { name: "Raman", pillars: other }, pillar) ?? []);
        const nearest = nearestSwap(swaps, READINESS_WEIGHTS);
        const distances = swaps.flatMap(({ pillar, swapsAt }) => (swapsAt === null ? [] : [Math.abs(swapsAt - READINESS_WEIGHTS[pillar])]));
        expect(nearest?.points ?? null).toEqual(distances.length === 0 ? null : expect.closeTo(Math.min(...distances), 9));
      }),
    );
  });
});
