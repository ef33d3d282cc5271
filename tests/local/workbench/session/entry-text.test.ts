import fc from "fast-check";
import { entryText, parseEntry } from "../../../../src/local/workbench/session";
import type { ModelValue } from "../../../../src/local/host/model";
import { aWorkbook } from "../support";

const FIRST = { row: 0, column: 0 };
const textOf = (value: ModelValue, numberFormat?: string): string => entryText(aWorkbook({ values: [[value]], formats: numberFormat ? { "0,0": { numberFormat } } : {} }).sheet, FIRST, "1900");

describe("entryText", () => {
  it("shows a cell's formula rather than its value", () => {
    expect(entryText(aWorkbook({ values: [[3]], formulas: { "0,0": "=1+2" } }).sheet, FIRST, "1900")).toBe("=1+2");
  });

  it("shows the whole number however few decimals the cell shows", () => {
    expect(textOf(1234.5678, "#,##0")).toBe("1234.5678");
  });

  it("shows a date as a date and a share as a percentage", () => {
    expect([textOf(45292, "mmm yy"), textOf(45292.5, "mmm yy"), textOf(0.12, "0%")]).toEqual(["1/1/2024", "1/1/2024 12:00:00", "12%"]);
  });

  it("gives, typed again, the same text: never a formula", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((text) => `=${text}`), fc.constantFrom("+1", "-SUM(A1)", "'quoted", "@x")), (text) => {
        fc.pre(text !== "");
        const typed = parseEntry(textOf(text));
        expect(typed.kind).toBe("value");
      }),
    );
  });

  it("gives, typed again, the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (number) => {
        expect(parseEntry(textOf(number))).toMatchObject({ value: Object.is(number, -0) ? 0 : number });
      }),
    );
  });
});
