import fc from "fast-check";
import { netCollectionRate } from "../../../src/domain";

const dollars = fc.integer({ min: 0, max: 10_000_000 });

describe("The net collection rate", () => {
  it("is 97.2 % in the AAFP's worked example", () => {
    expect(netCollectionRate({ payments: 500_000, refunds: 14_000, charges: 850_000, contractualAdjustments: 350_000 })).toBeCloseTo(0.972, 12);
  });

  it("is 85.7 % where 600,000 came in of 700,000 collectable", () => {
    expect(netCollectionRate({ payments: 600_000, refunds: 0, charges: 1_000_000, contractualAdjustments: 300_000 })).toBeCloseTo(6 / 7, 12);
  });

  it("has no value where nothing was collectable", () => {
    expect(netCollectionRate({ payments: 10, refunds: 0, charges: 50, contractualAdjustments: 50 })).toBeNull();
    expect(netCollectionRate({ payments: 10, refunds: 0, charges: 50, contractualAdjustments: 60 })).toBeNull();
  });

  it("never rises when more is refunded", () => {
    fc.assert(
      fc.property(dollars, dollars, dollars, dollars, (payments, refunds, charges, contractualAdjustments) => {
        const sums = { payments, refunds, charges: charges + contractualAdjustments + 1, contractualAdjustments };
        expect(netCollectionRate({ ...sums, refunds: refunds + 1 })).toBeLessThan(netCollectionRate(sums) ?? NaN);
      }),
    );
  });
});
