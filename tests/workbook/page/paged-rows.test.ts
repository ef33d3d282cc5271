import fc from "fast-check";
import { pagedRows, type PagedRows, type PageRow } from "../../../src/workbook/page";

const aPart = (name: string, rows: number): PageRow[] => Array.from({ length: rows }, () => ({ cells: [name], points: 18, looks: [] }));

/** On which page each row stands in a program that begins pages where it is told to, and where one is full. */
function pagesOf({ rows, pageStarts }: PagedRows, capacity: number): { readonly name: string; readonly page: number; readonly isFirst: boolean }[] {
  let [page, used] = [0, 0];
  return rows.map(({ cells, points }, row) => {
    const isFirst = pageStarts.includes(row) || used + points > capacity;
    if (isFirst) [page, used] = [page + 1, 0];
    used += points;
    return { name: String(cells[0] ?? ""), page, isFirst };
  });
}

const lengths = fc.array(fc.integer({ min: 1, max: 36 }), { minLength: 1, maxLength: 40 });
const partsOf = (each: readonly number[]): { rows: PageRow[] }[] => each.map((length, index) => ({ rows: aPart(`part ${index}`, length) }));

describe("the parts of a page", () => {
  test.each([700, 742, 810])("are not torn by the end of any page, where a page holds %d points", (capacity) => {
    fc.assert(
      fc.property(lengths, (each) => {
        const placed = pagesOf(pagedRows(partsOf(each)), capacity);
        for (const index of each.keys()) expect(new Set(placed.filter(({ name }) => name === `part ${index}`).map(({ page }) => page)).size).toBe(1);
      }),
    );
  });

  test("say the headings of their table again where they begin a page, and nowhere else", () => {
    fc.assert(
      fc.property(lengths, (each) => {
        const again = aPart("headings", 1);
        const paged = pagedRows(partsOf(each).map((part, index) => (index === 0 ? part : { ...part, again })));
        const placed = pagesOf(paged, 742);
        expect(placed.filter(({ name }) => name === "headings")).toHaveLength(paged.pageStarts.length);
        expect(paged.pageStarts.map((row) => placed[row]?.name)).toEqual(paged.pageStarts.map(() => "headings"));
      }),
    );
  });

  test("begin no page that the one before had room for", () => {
    expect(pagedRows(partsOf([10, 10, 10])).pageStarts).toEqual([]);
  });

  test("go on as they come where one is longer than a page, and what follows begins one", () => {
    const { rows, pageStarts } = pagedRows(partsOf([5, 50, 5]));
    expect(pageStarts.map((row) => rows[row]?.cells[0])).toEqual(["part 2"]);
  });

  test("lose no row", () => {
    fc.assert(
      fc.property(lengths, (each) => {
        const { rows } = pagedRows(partsOf(each));
        expect(each.map((_, index) => rows.filter(({ cells }) => cells[0] === `part ${index}`).length)).toEqual(each);
      }),
    );
  });
});
