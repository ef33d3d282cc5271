import { SSF as untyped } from "@e965/xlsx";
import fc from "fast-check";
import { formatValue } from "../../../../../src/local/workbench/grid/number-format";

/** The library gives it no types. */
const independent = untyped as { readonly format: (code: string, value: number) => string };

describe("formatValue", () => {
  it.each([
    ["#,##0.00", 1234567.891, "1,234,567.89"],
    ["$#,##0", 1412, "$1,412"],
    ['$0.000,," M"', 1_412_000, "$1.412 M"],
    ['$#,##0,"k"', 350_000, "$350k"],
    ["+0.0%;-0.0%;0.0%", 0.0373, "+3.7%"],
    ["+0.0%;−0.0%;0.0%", -0.012, "−1.2%"],
    ['0.00"×"', 1.92, "1.92×"],
    ["$#,##0;($#,##0)", -5, "($5)"],
    ['#,##0;-#,##0;"not yet"', 0, "not yet"],
    ["000-00-0000", 123456789, "123-45-6789"],
    ["0.00E+00", 1234, "1.23E+03"],
    ['[>=1000]#,##0;[<0]"below";0.0', 12, "12.0"],
    ['[>=1000]#,##0;[<0]"below";0.0', -3, "below"],
    ["[$€-407] 0.00", 2.5, "€ 2.50"],
    ["[Red]0", 3, "3"],
    ["m/d/yyyy", 45292, "1/1/2024"],
    ["mmm yy", 45292, "Jan 24"],
    ["dddd, mmmm d, yyyy", 45292, "Monday, January 1, 2024"],
    ["yyyy-mm-dd hh:mm", 45292.5, "2024-01-01 12:00"],
    ["h:mm AM/PM", 45292.75, "6:00 PM"],
    ["[h]:mm", 1.5, "36:00"],
    ["mm:ss.0", 0.5 / 1440, "00:30.0"],
  ])("shows under %s the number %d as %s", (code, value, shown) => {
    expect(formatValue(value, code)).toBe(shown);
  });

  it("shows the leap day of 1900 that never was, as Excel does", () => {
    expect([59, 60, 61].map((serial) => formatValue(serial, "m/d/yyyy"))).toEqual(["2/28/1900", "2/29/1900", "3/1/1900"]);
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(formatValue(0, "m/d/yyyy", "1904")).toBe("1/1/1904");
  });

  it("does not carry a time just before midnight into the next day", () => {
    expect(formatValue(45292.999999, "m/d/yyyy")).toBe("1/1/2024");
  });

  it("shows a date that cannot be as hash marks", () => {
    expect(formatValue(-1, "m/d/yyyy")).toBe("########");
  });

  it.each([
    [12345.678, "12345.678"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [1e15, "1E+15"],
    [-5, "-5"],
    [0, "0"],
  ])("shows %d without a format as %s", (value, shown) => {
    expect(formatValue(value)).toBe(shown);
  });

  it("rounds as a person would where the binary number lies a hair below", () => {
    expect([formatValue(1.005, "0.00"), formatValue(2.675, "#,##0.00")]).toEqual(["1.01", "2.68"]);
  });

  it("shows text, truth values, errors and nothing as Excel does", () => {
    expect([formatValue("Flat", "0.00"), formatValue("x", '0;0;0;"<"@">"'), formatValue(true), formatValue({ error: "#N/A" }, "0.00"), formatValue(null, "0")]).toEqual(["Flat", "<x>", "TRUE", "#N/A", ""]);
  });

  it("agrees with an independent implementation on the formats a practice uses", () => {
    const code = fc.constantFrom("General", "0", "0.0", "#,##0", "#,##0.00", "0.0%", "$#,##0", "#,##0;(#,##0)", '#,##0,"k"', '0.0,,"M"', "m/d/yyyy", "d-mmm-yy", "mmm-yy", "h:mm:ss", "yyyy-mm-dd");
    // Eighths have no rounding doubt in binary, and the independent implementation drops the sign of what rounds to zero.
    const value = fc.integer({ min: 8, max: 400_000 }).map((eighths) => eighths / 8);
    fc.assert(fc.property(code, value, (format, number) => expect(formatValue(number, format)).toBe(independent.format(format, number))));
  });

  it("never fails, whatever the code", () => {
    fc.assert(fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (code, number) => typeof formatValue(number, code) === "string"));
  });
});
