import fc from "fast-check";
import { partnerDilution } from "../../../src/domain";

const pool = fc.integer({ min: -5_000_000, max: 20_000_000 });
const partners = fc.integer({ min: 1, max: 40 });

describe("Partner dilution", () => {
  it.each([[2_000_000, 4, 350_000, -30_000], [2_000_000, 4, 0, -100_000], [900_000, 2, 600_000, 50_000], [500_000, 1, 300_000, -100_000], [-90_000, 2, 0, 15_000]])(
    "of a pool of %d among %d with %d more is %d",
    (profitPool, count, contribution, change) => {
      expect(partnerDilution(profitPool, count, contribution)).toBeCloseTo(change, 6);
    },
  );

  it("is the pool with the newcomer among one more, less the pool as it is", () => {
    fc.assert(
      fc.property(pool, partners, pool, (profitPool, count, contribution) => {
        expect(partnerDilution(profitPool, count, contribution)).toBeCloseTo((profitPool + contribution) / (count + 1) - profitPool / count, 5);
      }),
    );
  });

  it("is exactly nothing for who brings what a partner takes home", () => {
    fc.assert(
      fc.property(pool, partners, (profitPool, count) => {
        expect(partnerDilution(profitPool, count, profitPool / count)).toBe(0);
      }),
    );
  });

  it("is never worse for who brings more", () => {
    fc.assert(
      fc.property(pool, partners, pool, fc.nat({ max: 1_000_000 }), (profitPool, count, contribution, more) => {
        expect(partnerDilution(profitPool, count, contribution + more)).toBeGreaterThanOrEqual(partnerDilution(profitPool, count, contribution));
      }),
    );
  });

  it.each([0, -1, Number.NaN])("is not worked out among %d partners", (count) => {
    expect(() => partnerDilution(1, count, 1)).toThrow(RangeError);
  });
});
