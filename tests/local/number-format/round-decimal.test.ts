import fc from "fast-check";
import { roundDecimal } from "../../../src/local/number-format/round-decimal";

describe("roundDecimal", () => {
  it("rounds half away from zero", () => {
    expect(roundDecimal(2.5, 0)).toEqual({ whole: "3", decimals: "" });
    expect(roundDecimal(0.125, 2)).toEqual({ whole: "0", decimals: "13" });
  });

  it("gives numbers of any size as plain digits", () => {
    expect(roundDecimal(1e21, 1)).toEqual({ whole: "1000000000000000000000", decimals: "0" });
    expect(roundDecimal(4e-7, 3)).toEqual({ whole: "0", decimals: "000" });
  });

  it("stays within half a unit of the last place", () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 4 }), (amount, places) => {
        const { whole, decimals } = roundDecimal(amount / 100, places);
        expect(Math.abs(Number(`${whole}.${decimals || "0"}`) - amount / 100)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }),
    );
  });
});
