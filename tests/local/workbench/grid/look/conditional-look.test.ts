import type { ConditionalFormatModel } from "../../../../../src/local/host/model";
import { conditionalLook } from "../../../../../src/local/workbench/grid/look/conditional-look";

const area = { firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 0 };
const here = { row: 3, column: 0 };
const base = { id: "1", area, priority: 1, stopIfTrue: false };
const green = { color: "#1F6B2F", fill: "#E4F3E6", bold: true };
const red = { color: "#A00000", fill: null, bold: null };
const noNumbers = (): readonly number[] => [];

const rising: ConditionalFormatModel = { ...base, kind: "ContainsText", operator: "BeginsWith", text: "▲", format: green };
const negative: ConditionalFormatModel = { ...base, kind: "CellValue", operator: "LessThan", formula1: "=0", formula2: null, format: red };
const bar: ConditionalFormatModel = { ...base, kind: "DataBar", color: "#9DC1E3", minimum: 0, maximum: 100, showValue: true, gradient: false };

describe("conditionalLook", () => {
  it("gives text that begins as asked its look", () => {
    expect(conditionalLook([rising], here, "▲ Rising", noNumbers).look).toEqual(green);
    expect(conditionalLook([rising], here, "Rising ▲", noNumbers).look).toEqual({});
  });

  it("leaves cells outside its area alone", () => {
    expect(conditionalLook([rising], { row: 3, column: 1 }, "▲ Rising", noNumbers).look).toEqual({});
  });

  it("changes only what a format says", () => {
    expect(conditionalLook([negative], here, -2, noNumbers).look).toEqual({ color: "#A00000" });
  });

  it.each([
    ["LessThan", 0, false],
    ["LessThanOrEqual", 0, true],
    ["GreaterThan", 0, false],
    ["GreaterThanOrEqual", 0, true],
    ["EqualTo", 0, true],
    ["NotEqualTo", 0, false],
  ])("judges 0 %s 0 as Excel does", (operator, value, holds) => {
    const { look } = conditionalLook([{ ...negative, operator }], here, value, noNumbers);
    expect(look).toEqual(holds ? { color: "#A00000" } : {});
  });

  it("takes the limits of a range in either order", () => {
    const between: ConditionalFormatModel = { ...negative, operator: "Between", formula1: "10", formula2: "5" };
    expect([4, 5, 10, 11].map((value) => conditionalLook([between], here, value, noNumbers).look.color)).toEqual([undefined, "#A00000", "#A00000", undefined]);
  });

  it("never judges an empty cell or a limit it cannot read", () => {
    expect(conditionalLook([negative], here, null, noNumbers).look).toEqual({});
    expect(conditionalLook([{ ...negative, formula1: "=$B$1" }], here, -1, noNumbers).look).toEqual({});
  });

  it("fills a data bar by where the value lies between its ends, and no further", () => {
    const shares = [-10, 0, 25, 100, 400].map((value) => conditionalLook([bar], here, value, noNumbers).dataBar?.share);
    expect(shares).toEqual([0, 0, 0.25, 1, 1]);
  });

  it("takes the ends of a data bar from its cells where none are given", () => {
    const { dataBar } = conditionalLook([{ ...bar, minimum: null, maximum: null }], here, 30, () => [10, 30, 60]);
    expect(dataBar?.share).toBe(0.5);
  });

  it("lets the first format win, and stops where one says so", () => {
    const first: ConditionalFormatModel = { ...negative, stopIfTrue: true };
    const second: ConditionalFormatModel = { ...negative, id: "2", priority: 2, format: green };
    expect(conditionalLook([second, { ...first, stopIfTrue: false }], here, -1, noNumbers).look).toEqual({ ...green, color: "#A00000" });
    expect(conditionalLook([second, first], here, -1, noNumbers).look).toEqual({ color: "#A00000" });
  });
});
