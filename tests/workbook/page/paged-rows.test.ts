import fc from "fast-check";
import { pagedRows, type PageRow } from "../../../src/workbook/page";

const part = (name: string, rows: number): PageRow[] => Array.from({ length: rows }, () => ({ cells: [name], points: 18, looks: [] }));

/** On which page each row begins, counting rows that do not fit as a program does. */
function pagesOf(rows: readonly PageRow[], capacity: number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  let [page, used] = [0, 0];
  for (const { cells, points } of rows) {
    if (used + points > capacity) [page, used] = [page + 1, 0];
    used += points;
    const name = String(cells[0] ?? "");
    if (name !== "") found.set(name, (found.get(name) ?? new Set()).add(page));
  }
  return found;
}

describe("the parts of a page", () => {
  test.each([720, 742])("are not torn by the end of the first pages, where a page holds %d points", (capacity) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }), (lengths) => {
        const rows = pagedRows(lengths.map((length, index) => part(`part ${index}`, length)));
        for (const pages of pagesOf(rows, capacity).values()) expect(pages.size).toBe(1);
      }),
    );
  });

  test("are pushed over by less than a page, wherever the programs' pages end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }), (lengths) => {
        const rows = pagedRows(lengths.map((length, index) => part(`part ${index}`, length)));
        const air = rows.filter(({ cells }) => cells.length === 0).reduce((sum, { points }) => sum + points, 0);
        expect(air).toBeLessThan(3 * 620 + 8 * 8);
      }),
    );
  });

  test("leave no page empty where one program's page has just ended and another's has not", () => {
    const rows = pagedRows([part("first", 39), part("second", 10), part("third", 10)]);
    expect(rows.filter(({ cells }) => cells.length === 0).length).toBeLessThan(12);
  });

  test("lose no row", () => {
    const rows = pagedRows([part("a", 30), part("b", 50)]);
    expect(["a", "b"].map((name) => rows.filter(({ cells }) => cells[0] === name).length)).toEqual([30, 50]);
  });
});
