import fc from "fast-check";
import { hirePayback, type HirePlan } from "../../../src/domain";

const aPlan = (given: Partial<HirePlan> = {}): HirePlan => ({ monthlyCollections: 30_000, monthlyCost: 20_000, rampMonths: 6, horizonMonths: 24, ...given });

/** Amounts that a ramp of a power of two divides exactly, so that running totals can be compared to the cent. */
const plan: fc.Arbitrary<HirePlan> = fc.record({
  monthlyCollections: fc.nat({ max: 1000 }).map((each) => each * 64),
  monthlyCost: fc.nat({ max: 60_000 }),
  rampMonths: fc.constantFrom(0, 1, 2, 4, 8, 16),
  horizonMonths: fc.integer({ min: 1, max: 40 }),
});

const runningTotals = ({ monthlyCollections, monthlyCost, rampMonths, horizonMonths }: HirePlan): number[] => {
  let total = 0;
  return Array.from({ length: horizonMonths }, (_, index) => {
    const ramped = rampMonths === 0 ? 1 : Math.min(1, (index + 1) / rampMonths);
    return (total += monthlyCollections * ramped - monthlyCost);
  });
};

describe("The payback of a hire", () => {
  it("is worked out by hand for a ramp of six months: −15, −25, −30, −30, −25, −15, −5, +5 thousand", () => {
    expect(hirePayback(aPlan())).toEqual({ breakEvenMonth: 8, net: 165_000, returnOnCost: 165 / 480, peakOutlay: 30_000 });
  });

  it("starts at once without a ramp", () => {
    expect(hirePayback(aPlan({ rampMonths: 0 }))).toEqual({ breakEvenMonth: 1, net: 240_000, returnOnCost: 0.5, peakOutlay: 0 });
  });

  it("breaks even in the month in which the running total is exactly 0", () => {
    expect(hirePayback(aPlan({ monthlyCollections: 20_000, rampMonths: 0 }))).toMatchObject({ breakEvenMonth: 1, net: 0, peakOutlay: 0 });
    expect(hirePayback(aPlan({ monthlyCollections: 30, monthlyCost: 20, rampMonths: 3 })).breakEvenMonth).toBe(3);
  });

  it("does not come within a horizon too short for it", () => {
    expect(hirePayback(aPlan({ horizonMonths: 7 }))).toMatchObject({ breakEvenMonth: null, net: -5000 });
  });

  it("has no return on a hire that costs nothing", () => {
    expect(hirePayback(aPlan({ monthlyCost: 0 }))).toMatchObject({ breakEvenMonth: 1, returnOnCost: null, peakOutlay: 0 });
  });

  it("takes a ramp longer than the horizon, and one of a month and a half", () => {
    expect(hirePayback(aPlan({ rampMonths: 60, horizonMonths: 2 })).net).toBeCloseTo(1500 - 40_000, 6);
    expect(hirePayback(aPlan({ rampMonths: 1.5, horizonMonths: 2 })).net).toBeCloseTo(50_000 - 40_000, 6);
  });

  it("breaks even in the first month whose running total is not below zero", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const first = runningTotals(given).findIndex((total) => total >= 0);
        expect(hirePayback(given).breakEvenMonth).toBe(first < 0 ? null : first + 1);
      }),
    );
  });

  it("ends at the last running total, and reaches into the pocket as deep as the lowest", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const totals = runningTotals(given);
        const { net, peakOutlay } = hirePayback(given);
        expect(net).toBeCloseTo(totals.at(-1) ?? NaN, 6);
        expect(peakOutlay).toBeCloseTo(Math.max(0, -Math.min(...totals)), 6);
      }),
    );
  });

  it("of nobody changes nothing", () => {
    fc.assert(
      fc.property(plan, (given) => {
        expect(hirePayback({ ...given, monthlyCollections: 0, monthlyCost: 0 })).toEqual({ breakEvenMonth: 1, net: 0, returnOnCost: null, peakOutlay: 0 });
      }),
    );
  });

  it("is never later for a shorter ramp", () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(0, 1, 2, 4, 8, 16), (given, ramp) => {
        const [shorter, longer] = [Math.min(ramp, given.rampMonths), Math.max(ramp, given.rampMonths)].map((rampMonths) => hirePayback({ ...given, rampMonths }));
        expect(shorter?.breakEvenMonth ?? Infinity).toBeLessThanOrEqual(longer?.breakEvenMonth ?? Infinity);
        expect(shorter?.net).toBeGreaterThanOrEqual((longer?.net ?? NaN) - 1e-6);
      }),
    );
  });

  it.each<[string, Partial<HirePlan>]>([["collections below 0", { monthlyCollections: -1 }], ["a cost below 0", { monthlyCost: -1 }], ["a ramp below 0", { rampMonths: -1 }], ["half a month's horizon", { horizonMonths: 0.5 }], ["no horizon", { horizonMonths: 0 }]])(
    "is not worked out with %s",
    (_, given) => {
      expect(() => hirePayback(aPlan(given))).toThrow(RangeError);
    },
  );
});
