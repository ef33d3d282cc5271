import fc from "fast-check";
import { hireMonths, hirePayback, type HirePlan } from "../../../src/domain";

const plan: fc.Arbitrary<HirePlan> = fc.record({
  monthlyCollections: fc.nat({ max: 10_000_000 }),
  monthlyCost: fc.nat({ max: 10_000_000 }),
  rampMonths: fc.nat({ max: 18 }),
  horizonMonths: fc.integer({ min: 1, max: 60 }),
});

describe("A hire month by month", () => {
  it("is worked out by hand for a ramp of three months: −10, −10, 0, +10 thousand", () => {
    const months = hireMonths({ monthlyCollections: 30_000, monthlyCost: 20_000, rampMonths: 3, horizonMonths: 4 });
    expect(months.map(({ runningNet }) => runningNet)).toEqual([-10_000, -10_000, 0, 10_000]);
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4]);
  });

  it("ends where the payback says, and is never further down than its deepest outlay", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const months = hireMonths(given);
        const { net, peakOutlay } = hirePayback(given);
        expect(months).toHaveLength(given.horizonMonths);
        expect(months.at(-1)?.runningNet).toBe(net);
        for (const { runningNet } of months) expect(-runningNet).toBeLessThanOrEqual(peakOutlay);
      }),
    );
  });

  it("never collects less than the month before", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const collected = hireMonths(given).map((each) => each.collected);
        expect(collected).toEqual(collected.slice().sort((one, other) => one - other));
      }),
    );
  });

  it.each<[string, Partial<HirePlan>]>([["a cost below 0", { monthlyCost: -1 }], ["no horizon", { horizonMonths: 0 }]])("is not worked out with %s", (_, given) => {
    expect(() => hireMonths({ monthlyCollections: 1, monthlyCost: 1, rampMonths: 0, horizonMonths: 1, ...given })).toThrow(RangeError);
  });
});
