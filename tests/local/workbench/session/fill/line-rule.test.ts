import fc from "fast-check";
import type { PlacedCell } from "../../../../../src/local/host";
import type { ModelValue } from "../../../../../src/local/host/model";
import { lineRule, type FillKind } from "../../../../../src/local/workbench/session/fill/line-rule";

const cell = (value: ModelValue, numberFormat?: string): PlacedCell => ({ kind: "value", value, format: numberFormat === undefined ? null : { numberFormat } });
const formula = (text: string): PlacedCell => ({ kind: "formula", text });

/** What stands in the next cells, or in those before. */
function filled(source: readonly PlacedCell[], places: readonly number[], kind: FillKind = "series", along: "down" | "across" = "down"): readonly unknown[] {
  const rule = lineRule(source, along, kind, "1900");
  return places.map((place) => {
    const placed = rule(place);
    return placed.kind === "formula" ? placed.text : placed.value;
  });
}

const JANUARY_2024 = 45_292;

describe("a line of cells filled on", () => {
  it("repeats one number and continues two or more", () => {
    expect(filled([cell(5)], [1, 2])).toEqual([5, 5]);
    expect(filled([cell(1), cell(3)], [2, 3, -1])).toEqual([5, 7, -1]);
    expect(filled([cell(0.1), cell(0.2)], [2, 3])).toEqual([0.3, 0.4]);
  });

  it("continues uneven numbers along the line that fits them best", () => {
    expect(filled([cell(1), cell(2), cell(4)], [3])).toEqual([5.33333333333]);
  });

  it("counts days, and months where no day is shown or the days of the month agree", () => {
    expect(filled([cell(JANUARY_2024, "m/d/yyyy")], [1, 2])).toEqual([45_293, 45_294]);
    expect(filled([cell(JANUARY_2024, "mmm yyyy")], [1, 12, -1])).toEqual([45_323, 45_658, 45_261]);
    expect(filled([cell(JANUARY_2024, "m/d/yyyy"), cell(45_323, "m/d/yyyy")], [2, 3])).toEqual([45_352, 45_383]);
    expect(filled([cell(JANUARY_2024, "m/d/yyyy"), cell(45_299, "m/d/yyyy")], [2])).toEqual([45_306]);
  });

  it("keeps to the last day of the month", () => {
    expect(filled([cell(45_322, "m/d/yyyy"), cell(45_351, "m/d/yyyy")], [2, 3])).toEqual([45_382, 45_412]);
  });

  it("counts texts that end in a number, quarters round and round, and repeats the others", () => {
    expect(filled([cell("Item 1")], [1, 2])).toEqual(["Item 2", "Item 3"]);
    expect(filled([cell("Q3")], [1, 2, 3])).toEqual(["Q4", "Q1", "Q2"]);
    expect(filled([cell("Aetna"), cell("Cigna")], [2, 3, 4])).toEqual(["Aetna", "Cigna", "Aetna"]);
  });

  it("moves the references of formulas, and marks those that leave the sheet", () => {
    expect(filled([formula("=A1+$B$1")], [1, 2])).toEqual(["=A2+$B$1", "=A3+$B$1"]);
    expect(filled([formula("=A1+$B$1")], [1], "series", "across")).toEqual(["=B1+$B$1"]);
    expect(filled([formula("=A1*2")], [-1])).toEqual(["=#REF!*2"]);
    expect(filled([formula("=A1"), cell(3)], [2, 3])).toEqual(["=A3", 3]);
  });

  it("copies everything as it is where a copy was asked for", () => {
    expect(filled([cell(JANUARY_2024, "m/d/yyyy")], [1, 2], "copy")).toEqual([JANUARY_2024, JANUARY_2024]);
    expect(filled([cell("Q1")], [1], "copy")).toEqual(["Q1"]);
  });

  it("takes the look along", () => {
    expect(lineRule([cell(0.5, "0%")], "down", "series", "1900")(4)).toEqual(cell(0.5, "0%"));
  });

  it("gives the source back at the source's own places", () => {
    const any = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => cell(value)), fc.string().map((value) => cell(value)));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), fc.constantFrom<FillKind>("series", "copy"), (source, kind) => {
        const values = source.map((placed) => (placed.kind === "value" ? placed.value : null));
        fc.pre(kind === "copy" || !values.every((value) => typeof value === "number"));
        fc.pre(kind === "copy" || !values.every((value) => typeof value === "string" && /\d$/.test(value)));
        expect(filled(source, [...source.keys()], kind)).toEqual(values);
      }),
    );
  });
});
