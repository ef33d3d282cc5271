import fc from "fast-check";
import { displayText } from "../../../../src/local/host/objects/display/display-text";

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
  [1.005, "0.00", "1.01"],
  [0.125, "0.0%", "12.5%"],
  [-0.004, "0%", "0%"],
  [1_500_000, '$#,##0.0,,"M"', "$1.5M"],
  [12, "0000", "0012"],
  [0.5, "#.##", ".5"],
  [5, "0.##", "5."],
  [12_345, "0.00E+00", "1.23E+04"],
  [0, '0;-0;"none"', "none"],
  [5, '0 "days"', "5 days"],
  [5, "\\x0", "x5"],
  [5, "[Red]0", "5"],
  [5, "[$€-407] 0", "€ 5"],
  [45_658, "mmm-yy", "Jan-25"],
  [45_658, "m/d/yyyy", "1/1/2025"],
  [45_658, "dddd, mmmm d", "Wednesday, January 1"],
  [45_658.5, "yyyy-mm-dd hh:mm", "2025-01-01 12:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [1.5, "[h]:mm", "36:00"],
  [59, "m/d/yyyy", "2/28/1900"],
  [61, "m/d/yyyy", "3/1/1900"],
])("%d as %j reads %j", (value, code, expected) => {
  expect(displayText(value, code, "1900")).toBe(expected);
});

test.each([
  ["Adams", '0;-0;0;"<"@">"', "<Adams>"],
  ["Adams", "0.00", "Adams"],
  [true, "0.00", "TRUE"],
  [null, "0.00", ""],
  [{ error: "#N/A" as const }, "0.00", "#N/A"],
])("%j as %j reads %j", (value, code, expected) => {
  expect(displayText(value, code, "1900")).toBe(expected);
});

test("a date of the 1904 system is four years and a day later", () => {
  expect(displayText(0, "yyyy-mm-dd", "1904")).toBe("1904-01-01");
});

test.each([
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [123_456_789.123, "123456789.1"],
  [1e11, "1E+11"],
  [1.5e-10, "1.5E-10"],
])("without a format %d reads %j", (value, expected) => {
  expect(displayText(value, undefined, "1900")).toBe(expected);
});

test("a number with grouping and two decimals reads back as itself to the cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const shown = displayText(cents / 100, "#,##0.00", "1900");
      expect(Math.round(Number(shown.replaceAll(",", "")) * 100)).toBe(cents === 0 ? 0 : cents);
    }),
  );
});
