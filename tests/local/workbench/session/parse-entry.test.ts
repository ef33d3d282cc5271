import fc from "fast-check";
import { parseEntry } from "../../../../src/local/workbench/session";

describe("parseEntry", () => {
  it.each([
    ["1,234.50", 1234.5, "#,##0.00"],
    ["$5", 5, "$#,##0"],
    ["(12)", -12, null],
    ["-3", -3, null],
    [".5", 0.5, null],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e6", 1_000_000, "0.00E+00"],
    ["1/1/2024", 45292, "m/d/yyyy"],
    ["1/1/24", 45292, "m/d/yyyy"],
    ["2024-01-01", 45292, "yyyy-mm-dd"],
    ["true", true, null],
    ["", null, null],
  ])("reads %p as %p, shown as %p", (typed, value, numberFormat) => {
    expect(parseEntry(typed)).toEqual({ kind: "value", value, numberFormat });
  });

  it.each(["1,23", "2/30/2024", "(12", "5 apples", "=", "12 %%", "QUINN, WALTER MD"])("takes %p for text", (typed) => {
    expect(parseEntry(typed)).toEqual({ kind: "value", value: typed, numberFormat: null });
  });

  it("takes an error's name for the error", () => {
    expect(parseEntry("#n/a")).toEqual({ kind: "value", value: { error: "#N/A" }, numberFormat: null });
  });

  it("keeps as text what an apostrophe marks", () => {
    expect(parseEntry("'=1+1")).toEqual({ kind: "value", value: "=1+1", numberFormat: null });
    expect(parseEntry("'00123")).toEqual({ kind: "value", value: "00123", numberFormat: null });
  });

  it("takes for a formula what begins with an equals sign", () => {
    expect(parseEntry("=SUM(A1:A3)")).toEqual({ kind: "formula", text: "=SUM(A1:A3)" });
  });

  it("reads every number that Excel would write with separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const typed = (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
        expect(parseEntry(typed)).toMatchObject({ kind: "value", value: cents / 100 });
      }),
    );
  });
});
