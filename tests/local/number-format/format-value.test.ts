import { SSF as untyped } from "@e965/xlsx";
import fc from "fast-check";
import { formatValue } from "../../../src/local/number-format";

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
    ["[m]:ss.0", 59.7 / 86_400, "0:59.7"],
    ["[s]", 90.4 / 86_400, "90"],
    ["e", 45292, "2024"],
    ["bbbb", 45292, "2567"],
    ["#,##0.00", -1234.5, "-1,234.50"],
    ["#,##0.00;(#,##0.00)", -1234.5, "(1,234.50)"],
    ["0.0%", 0.125, "12.5%"],
    ['$#,##0.0,,"M"', 1_500_000, "$1.5M"],
    ["0000", 12, "0012"],
    ["??0.0??", 1.5, "  1.5  "],
    ["#.##", 0.5, ".5"],
    ["0.##", 5, "5."],
    ["0.00E+00", 12_345, "1.23E+04"],
    ["0.00E-00", 12_345, "1.23E04"],
    ["##0.0E+0", 35_271, "35.3E+3"],
    ["##0.0E+0", 0.0004, "400.0E-6"],
    ["0.0E+0", 9.99, "1.0E+1"],
    ['0;-0;"none"', 0, "none"],
    ['0 "days"', 5, "5 days"],
    ["\\x0", 5, "x5"],
    ["[$€-407] 0", 5, "€ 5"],
    ["_(* 0_)", 5, " 5 "],
    ["general", 0.5, "0.5"],
    ['"about "General', 0.5, "about 0.5"],
    ["mmm-yy", 45_658, "Jan-25"],
    ["dddd, mmmm d", 45_658, "Wednesday, January 1"],
    ["mmmmm", 45_658, "J"],
    ["h:mm A/P", 0.25, "6:00 A"],
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

  it("rounds a time of day to the second before it cuts the seconds off, in the hours as in the minutes", () => {
    const almostOne = 3599.6 / 86_400;
    expect([formatValue(almostOne, "h:mm"), formatValue(almostOne, "[h]:mm"), formatValue(3599.4 / 86_400, "h:mm")]).toEqual(["1:00", "1:00", "0:59"]);
  });

  it("shows time before the first day with a sign where the workbook counts from 1904", () => {
    expect([formatValue(-1.5, "[h]:mm", "1904"), formatValue(-1, "m/d/yyyy", "1904")]).toEqual(["-36:00", "-1/2/1904"]);
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
    [123_456_789.123, "123456789.1"],
    [1e11, "1E+11"],
    [0.00001, "0.00001"],
    [0.00002117569559, "2.11757E-05"],
    [1.5e-10, "1.5E-10"],
  ])("shows %d without a format as %s", (value, shown) => {
    expect(formatValue(value)).toBe(shown);
  });

  it("rounds as a person would where the binary number lies a hair below", () => {
    expect([formatValue(1.005, "0.00"), formatValue(2.675, "#,##0.00")]).toEqual(["1.01", "2.68"]);
  });

  it("shows no sign before a number that is rounded to nothing, and keeps it before words alone", () => {
    expect([formatValue(-0.004, "0%"), formatValue(-0.004, "#,##0.00"), formatValue(-5, '"short"'), formatValue(-0.4, "0;(0)")]).toEqual(["0%", "0.00", "-short", "(0)"]);
  });

  it.each([
    ["# ?/?", 0.5, " 1/2"],
    ["# ?/?", -1.5, "-1 1/2"],
    ["# ?/?", 2, "2    "],
    ["# ?/?", 0, "0    "],
    ["# ??/??", Math.PI, "3  1/7 "],
    ["?/?", 1.5, "3/2"],
    ["# ??/16", 1.26, "1  4/16"],
    ["# ??/100", 1.26, "1 26/100"],
    ["# ? / ?", 1.5, "1 1 / 2"],
    ['# ?/8 "in"', 1.5, "1 4/8 in"],
    ["# 00/00", 1.5, "1 01/02"],
    ["# #/##", 1.5, "1 1/2"],
    ["#,##0 ?/?", 1234.5, "1,234 1/2"],
    ["0 ?/?", 0.25, "0 1/4"],
    ['0"/"0', 12, "1/2"],
  ])("shows under %s the number %d as the fraction %j", (code, value, shown) => {
    expect(formatValue(value, code)).toBe(shown);
  });

  it("shows text, truth values, errors and nothing as Excel does", () => {
    expect([formatValue("Flat", "0.00"), formatValue("x", '0;0;0;"<"@">"'), formatValue("x", "0;@ !"), formatValue("x", "0;0;0;@/%"), formatValue(true), formatValue({ error: "#N/A" }, "0.00"), formatValue(null, "0")]).toEqual(["Flat", "<x>", "x !", "x/%", "TRUE", "#N/A", ""]);
  });

  it("agrees with an independent implementation on the formats a practice uses", () => {
    const code = fc.constantFrom("General", "0", "0.0", "#,##0", "#,##0.00", "0.0%", "$#,##0", "#,##0;(#,##0)", '#,##0,"k"', '0.0,,"M"', "m/d/yyyy", "d-mmm-yy", "mmm-yy", "h:mm:ss", "yyyy-mm-dd", "h:mm AM/PM", "[h]:mm", "[mm]:ss", "mm:ss.0", "##0.0E+0", "0.00E+00", "# ?/?", "# ??/??", "?/?", "[>=1000]#,##0;0.0");
    // Eighths have no rounding doubt in binary, and the independent implementation drops the sign of what rounds to zero.
    const value = fc.integer({ min: 8, max: 400_000 }).map((eighths) => eighths / 8);
    fc.assert(fc.property(code, value, (format, number) => expect(formatValue(number, format)).toBe(independent.format(format, number))));
  });

  it("shows a number with two decimals so that it reads back to the cent", () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => expect(Math.round(Number(formatValue(cents / 100, "#,##0.00").replaceAll(",", "")) * 100)).toBe(cents)));
  });

  it("never fails, whatever the code", () => {
    fc.assert(fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (code, number) => typeof formatValue(number, code) === "string"));
  });
});
