import fc from "fast-check";
import { simpleFraction } from "../../../src/local/number-format/simple-fraction";

describe("simpleFraction", () => {
  it("finds the fraction a number was made of", () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        const found = simpleFraction(numerator / denominator, 99);
        expect(found.numerator * denominator).toBe(numerator * found.denominator);
      }),
    );
  });

  it("takes the last whole step that fits, as Excel does for pi", () => {
    expect([9, 99, 999].map((largest) => simpleFraction(Math.PI, largest))).toEqual([
      { numerator: 22, denominator: 7 },
      { numerator: 22, denominator: 7 },
      { numerator: 355, denominator: 113 },
    ]);
  });

  it("is never further off than its denominator allows", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom(9, 99, 999), (value, largest) => {
        const { numerator, denominator } = simpleFraction(value, largest);
        expect(denominator).toBeLessThanOrEqual(largest);
        expect(Math.abs(value - numerator / denominator)).toBeLessThanOrEqual(1 / denominator);
      }),
    );
  });
});
