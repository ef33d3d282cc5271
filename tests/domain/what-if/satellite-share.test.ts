import fc from "fast-check";
import { hirePayback, satelliteShare, type SatellitePlan } from "../../../src/domain";

const aSite = (given: Partial<SatellitePlan> = {}): SatellitePlan => ({ monthlyCollections: 3_000_000, monthlyCost: 2_000_000, rampMonths: 6, months: 24, shareOfProfit: 0.2, ...given });

const site: fc.Arbitrary<SatellitePlan> = fc.record({
  monthlyCollections: fc.nat({ max: 9_000_000 }),
  monthlyCost: fc.nat({ max: 6_000_000 }),
  rampMonths: fc.nat({ max: 18 }),
  months: fc.integer({ min: 1, max: 48 }),
  shareOfProfit: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});

describe("A share in a satellite site", () => {
  it("is worked out by hand for a ramp of six months: 24 · 30 − 75 of ramp − 24 · 20 thousand are 165, of which 33 and 132", () => {
    expect(satelliteShare(aSite())).toEqual({ profit: 16_500_000, toAssociate: 3_300_000, toGroup: 13_200_000, breakEvenMonth: 8, peakOutlay: 3_000_000 });
  });

  it("is nothing of a loss, which the group bears alone", () => {
    expect(satelliteShare(aSite({ months: 7 }))).toEqual({ profit: -500_000, toAssociate: 0, toGroup: -500_000, breakEvenMonth: null, peakOutlay: 3_000_000 });
  });

  it("is rounded to the cent, and the group keeps the rest", () => {
    expect(satelliteShare({ monthlyCollections: 101, monthlyCost: 0, rampMonths: 0, months: 1, shareOfProfit: 0.5 })).toMatchObject({ profit: 101, toAssociate: 51, toGroup: 50 });
  });

  it("and the group's part add up to the profit to the cent", () => {
    fc.assert(
      fc.property(site, (plan) => {
        const { profit, toAssociate, toGroup } = satelliteShare(plan);
        expect([profit, toAssociate, toGroup].every(Number.isSafeInteger)).toBe(true);
        expect(toAssociate + toGroup).toBe(profit);
        expect(toAssociate).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("never costs the group more than the site itself would", () => {
    fc.assert(
      fc.property(site, (plan) => {
        const { toGroup, peakOutlay } = satelliteShare(plan);
        expect(toGroup).toBeGreaterThanOrEqual(Math.min(0, satelliteShare({ ...plan, shareOfProfit: 0 }).toGroup));
        expect(toGroup).toBeGreaterThanOrEqual(-peakOutlay);
      }),
    );
  });

  it("grows with the part agreed on, and moves no break-even", () => {
    fc.assert(
      fc.property(site, fc.integer({ min: 0, max: 100 }), (plan, percent) => {
        const other = satelliteShare({ ...plan, shareOfProfit: percent / 100 });
        const [less, more] = percent / 100 < plan.shareOfProfit ? [other, satelliteShare(plan)] : [satelliteShare(plan), other];
        expect(less.toAssociate).toBeLessThanOrEqual(more.toAssociate);
        expect(less.breakEvenMonth).toBe(more.breakEvenMonth);
      }),
    );
  });

  it("ramps and breaks even as a hire does", () => {
    fc.assert(
      fc.property(site, (plan) => {
        expect(satelliteShare(plan).breakEvenMonth).toBe(hirePayback({ ...plan, horizonMonths: plan.months }).breakEvenMonth);
      }),
    );
  });

  it.each<[string, Partial<SatellitePlan>]>([["a share of 20", { shareOfProfit: 20 }], ["a share below 0", { shareOfProfit: -0.1 }], ["a share that is no number", { shareOfProfit: Number.NaN }], ["half a month", { months: 0.5 }], ["a cost below 0", { monthlyCost: -1 }]])(
    "is not worked out with %s",
    (_, given) => {
      expect(() => satelliteShare(aSite(given))).toThrow(RangeError);
    },
  );
});
