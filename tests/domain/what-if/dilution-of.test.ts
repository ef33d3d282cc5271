import fc from "fast-check";
import { dilutionOf, type AssociateMargin, type PartnersPool } from "../../../src/domain";

const margin = (given: Partial<AssociateMargin> = {}): AssociateMargin => ({ collections: 100_000_000, overhead: 40_000_000, pay: 25_000_000, ...given });
const pool = (given: Partial<PartnersPool> = {}): PartnersPool => ({ profitPool: 200_000_000, partners: 4, ...given });

const money = fc.integer({ min: -1_000_000, max: 500_000_000 });

describe("The dilution by an associate", () => {
  it("is worked out by hand: $350,000 to a pool of which each of four takes $500,000 leaves each $30,000 less", () => {
    expect(dilutionOf(margin(), pool())).toEqual({ contribution: 35_000_000, changePerPartner: -3_000_000 });
  });

  it("is exactly nothing for who brings a partner's share, and a gain for who brings more", () => {
    expect(dilutionOf(margin({ pay: 10_000_000 }), pool())).toEqual({ contribution: 50_000_000, changePerPartner: 0 });
    expect(dilutionOf(margin({ pay: 0 }), pool())).toEqual({ contribution: 60_000_000, changePerPartner: 2_000_000 });
    expect(Object.is(dilutionOf(margin({ pay: 10_000_001 }), pool()).changePerPartner, 0)).toBe(true);
  });

  it.each<keyof AssociateMargin>(["collections", "overhead", "pay"])("is unknown without %s", (missing) => {
    expect(dilutionOf(margin({ [missing]: null }), pool())).toEqual({ contribution: null, changePerPartner: null });
  });

  it("keeps the contribution where only the pool is unknown", () => {
    expect(dilutionOf(margin(), pool({ profitPool: null }))).toEqual({ contribution: 35_000_000, changePerPartner: null });
    expect(dilutionOf(margin(), pool({ partners: null }))).toEqual({ contribution: 35_000_000, changePerPartner: null });
  });

  it("falls below zero exactly where the contribution falls short of a partner's share, to the half cent that rounds", () => {
    fc.assert(
      fc.property(money, money, money, fc.integer({ min: 0, max: 900_000_000 }), fc.integer({ min: 1, max: 12 }), (collections, overhead, pay, profitPool, partners) => {
        const { contribution, changePerPartner } = dilutionOf({ collections, overhead, pay }, { profitPool, partners });
        const exact = (profitPool + (contribution ?? NaN)) / (partners + 1) - profitPool / partners;
        expect(Number.isSafeInteger(changePerPartner)).toBe(true);
        expect(Math.abs((changePerPartner ?? NaN) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it("is no worse for who costs less", () => {
    fc.assert(
      fc.property(fc.nat({ max: 90_000_000 }), fc.nat({ max: 90_000_000 }), fc.integer({ min: 1, max: 9 }), (one, other, partners) => {
        const [cheaper, dearer] = [Math.min(one, other), Math.max(one, other)].map((pay) => dilutionOf(margin({ pay }), pool({ partners })).changePerPartner ?? NaN);
        expect(cheaper).toBeGreaterThanOrEqual(dearer ?? NaN);
      }),
    );
  });

  it("needs a partner, even where the associate's figures are missing", () => {
    expect(() => dilutionOf(margin({ pay: null }), pool({ partners: 0 }))).toThrow(RangeError);
  });
});
