import fc from "fast-check";
import { columnWidths, neededWidths } from "../../../src/slides/tables/column-widths";

const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const columns = fc.array(fc.record({ heading: text, cells: fc.array(text, { maxLength: 5 }) }), { minLength: 1, maxLength: 10 });

describe("the widths of a table's columns", () => {
  test("fill the width exactly, and none gets less than its words need", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(12, 14, 16), fc.constantFrom(1, 2), (given, sizePoints, lines) => {
        const look = { sizePoints, lines };
        const widths = columnWidths(given, look, 888);
        const needed = neededWidths(given, look);
        if (widths === null) expect(needed.reduce((total, width) => total + width, 0)).toBeGreaterThan(888);
        else {
          expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(888, 6);
          expect(widths.every((width, index) => width >= (needed[index] ?? 0))).toBe(true);
        }
      }),
    );
  });

  test("let as many cells as they can stand on one line, where not all can", () => {
    const given = [
      { heading: "Staff ask for", cells: Array<string>(9).fill("Preferred, 14 of 15") },
      { heading: "Next milestone", cells: [...Array<string>(9).fill("Own numbers are owed"), "Learn the own numbers by the second quarter of 2027"] },
    ];
    const shorter = given.map(({ heading, cells }) => ({ heading, cells: cells.slice(0, 9) }));
    const onOneLine = neededWidths(shorter, { sizePoints: 12, lines: 1 });
    const widths = columnWidths(given, { sizePoints: 12, lines: 2 }, 300) ?? [];
    expect(neededWidths(given, { sizePoints: 12, lines: 1 }).reduce((total, each) => total + each, 0)).toBeGreaterThan(300);
    expect(widths.map((each, index) => each >= (onOneLine[index] ?? 0))).toEqual([true, true]);
  });

  test("a column whose words may stand on two lines needs less", () => {
    const column = [{ heading: "Track", cells: ["Learn the own numbers"] }];
    expect(neededWidths(column, { sizePoints: 12, lines: 2 })[0]).toBeLessThan(neededWidths(column, { sizePoints: 12, lines: 1 })[0] ?? 0);
  });

  test("a word of no end does not push the others out", () => {
    expect(neededWidths([{ heading: "Name", cells: ["x".repeat(400)] }], { sizePoints: 12, lines: 2 })[0]).toBeLessThan(200);
  });
});
