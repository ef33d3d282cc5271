import fc from "fast-check";
import { dollarText, exactCents, roundCents } from "../../../../src/workbook/reading/cells/cents";

describe("cents", () => {
  test("whole cents come out whole, whatever binary fractions make of them", () => {
    expect([0.1, 0.29, 1.15, 1234.56, 8_123_456.78].map(exactCents)).toEqual([10, 29, 115, 123_456, 812_345_678]);
  });

  test("a figure finer than a cent keeps its fraction until it is rounded", () => {
    expect(exactCents(1234.565)).toBeCloseTo(123_456.5, 6);
    expect(Number.isInteger(exactCents(1234.565))).toBe(false);
  });

  test("halves round away from zero", () => {
    expect(roundCents(exactCents(1234.565))).toBe(123_457);
    expect(roundCents(exactCents(-1234.565))).toBe(-123_457);
    expect(roundCents(exactCents(1.005))).toBe(101);
  });

  test("any whole number of cents survives the way into dollars and back", () => {
    fc.assert(fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => expect(exactCents(cents / 100)).toBe(cents + 0)));
  });

  test.each([
    [123_450, "$1,234.50"],
    [-500, "−$5.00"],
    [0, "$0.00"],
    [-0.4, "$0.00"],
    [100_000_000, "$1,000,000.00"],
  ])("%d reads %j", (cents, text) => expect(dollarText(cents)).toBe(text));
});
