import fc from "fast-check";
import { overheadCoverage } from "../../../src/domain";

const dollars = fc.integer({ min: 1, max: 10_000_000 });

describe("Overhead coverage", () => {
  it("is collections over overhead", () => {
    expect(overheadCoverage(700_000, 210_000)).toBeCloseTo(10 / 3, 12);
  });

  it("is at least 1 exactly when collections carry their overhead", () => {
    fc.assert(
      fc.property(dollars, dollars, (collections, overhead) => {
        expect((overheadCoverage(collections, overhead) ?? NaN) >= 1).toBe(collections >= overhead);
      }),
    );
  });

  it("keeps the sign of a quarter of take-backs", () => {
    expect(overheadCoverage(-100, 50)).toBe(-2);
  });

  it("has no value where either is unknown, or there is no overhead", () => {
    expect([overheadCoverage(null, 1), overheadCoverage(1, null), overheadCoverage(1, 0), overheadCoverage(1, -5)]).toEqual([null, null, null, null]);
  });
});
