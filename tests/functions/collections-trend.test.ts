import fc from "fast-check";
import { collectionsTrend } from "../../src/functions";
import { column, row, type Cell } from "./support/cells";
import { outcomeOf } from "./support/custom-functions-runtime";

const CLIMBING = [210_000, 218_500, 226_000, 231_000, 244_500, 252_000];
const MEASURES = ["growth", "slope", "class", "p", "tau", "s", "noise", "steps", "level", "n", "flag"];

const cell = (result: unknown[][]): unknown => result[0]?.[0];

describe("COLLECTIONS_TREND", () => {
  it("answers with growth per quarter unless asked for something else", () => {
    expect(cell(collectionsTrend(row(...CLIMBING)))).toBeCloseTo(8400 / 228_500, 12);
    expect(collectionsTrend(row(...CLIMBING), undefined, "GROWTH ")).toEqual(collectionsTrend(row(...CLIMBING)));
  });

  it.each([
    ["slope", 8400], ["class", "Rising"], ["p", 2 / 720], ["tau", 1], ["s", 15], ["steps", 1], ["level", 228_500], ["n", 6], ["flag", ""],
  ])("answers %s with %p", (measure, expected) => {
    const answer = cell(collectionsTrend(column(...CLIMBING), undefined, measure));
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 12);
    else expect(answer).toBe(expected);
  });

  it("spills every measure with its label for “all”", () => {
    const table = collectionsTrend(row(...CLIMBING), undefined, "all");
    expect(table.map(([label]) => label)).toEqual(MEASURES);
    table.forEach(([label, value]) => expect(cell(collectionsTrend(row(...CLIMBING), undefined, label))).toBe(value));
  });

  it("reads a row and a column alike, and cFTE lying either way", () => {
    const cfte = [1, 1, 0.9, 0.8, 1, 1];
    expect(collectionsTrend(row(...CLIMBING), column(...cfte), "all")).toEqual(collectionsTrend(column(...CLIMBING), row(...cfte), "all"));
  });

  it("does not change when one cFTE stands for all quarters", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (twentieths) => {
        expect(cell(collectionsTrend(row(...CLIMBING), [[twentieths / 20]]))).toBeCloseTo(8400 / 228_500, 12);
      }),
    );
  });

  it("answers the same whether Excel hands a blank over as null, as text of nothing or as 0", () => {
    const blanks = fc.constantFrom<Cell>(null, "", " ", 0);
    const cells = fc.array(fc.option(fc.integer({ min: 1, max: 500_000 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cells, blanks, (series, blank) => {
        expect(collectionsTrend(row(...series.map((each) => each ?? blank)), undefined, "all")).toEqual(collectionsTrend(row(...series), undefined, "all"));
      }),
    );
  });

  it("leaves out a quarter whose cFTE is unknown", () => {
    expect(cell(collectionsTrend(row(...CLIMBING), row(1, null, 1, 1, 0, 1), "n"))).toBe(4);
  });

  it("looks at as many quarters as it is told", () => {
    expect(cell(collectionsTrend(row(1, 2, 3, ...CLIMBING), undefined, "n", 9))).toBe(9);
    expect(cell(collectionsTrend(row(1, 2, 3, ...CLIMBING), undefined, "n"))).toBe(6);
  });

  it("says Not enough data of three quarters, and #N/A with the count for every number", () => {
    const three = row(100, 110, 120, null);
    expect(cell(collectionsTrend(three, undefined, "class"))).toBe("Not enough data");
    expect(cell(collectionsTrend(three, undefined, "n"))).toBe(3);
    expect(outcomeOf(() => collectionsTrend(three))).toEqual({ code: "#N/A", sentence: "Only 3 quarters have figures: a trend needs at least 4." });
    expect(collectionsTrend(three, undefined, "all")).toContainEqual(["growth", ""]);
  });

  it("answers #NUM! where growth has no meaning, and still counts", () => {
    expect(outcomeOf(() => collectionsTrend(row(-4, -3, -2, -1)))).toMatchObject({ code: "#NUM!" });
    expect(cell(collectionsTrend(row(-4, -3, -2, -1), undefined, "s"))).toBe(6);
  });

  it.each<[string, () => unknown, string]>([
    ["text among the collections", () => collectionsTrend(row(1, 2, 3, "abc")), "collections, position 4 is text “abc”: put a number there, or clear the cell where nothing is known."],
    ["TRUE among the collections", () => collectionsTrend(row(1, true)), "collections, position 2 is TRUE: put a number there, or clear the cell where nothing is known."],
    ["a block", () => collectionsTrend([[1, 2], [3, 4]]), "collections is a block of 2 rows and 2 columns: give one row or one column, oldest quarter first."],
    ["a negative cFTE", () => collectionsTrend(row(1, 2, 3), row(1, 1, -1)), "cfte, position 3 is below zero: it must be zero or more, or blank where nothing is known."],
    ["a negative cFTE for all", () => collectionsTrend(row(1, 2, 3), row(-1)), "cfte is below zero: it must be zero or more, or blank where nothing is known."],
    ["too few cFTE", () => collectionsTrend(row(1, 2, 3), row(1, 1)), "cfte has 2 cells and collections has 3: give one number, or as many cells as collections."],
    ["an unknown measure", () => collectionsTrend(row(1), undefined, "trend"), `measure is text “trend”: use one of ${MEASURES.join(", ")}, all.`],
    ["a window of two", () => collectionsTrend(row(1), undefined, null, 2), "quarters is 2: give a whole number from 3 to 60."],
    ["a window in words", () => collectionsTrend(row(1), undefined, null, "six"), "quarters is text “six”: put a number there, or clear the cell where nothing is known."],
  ])("refuses %s, and says where and what to do", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });
});
