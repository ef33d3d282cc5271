import fc from "fast-check";
import { splitRows } from "../../../src/slides/tables/split-rows";

const heights = fc.array(fc.integer({ min: 5, max: 60 }), { maxLength: 80 });
const page = fc.integer({ min: 60, max: 400 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("rows split over pages", () => {
  test("each row stands on exactly one page, in order", () => {
    fc.assert(fc.property(heights, page, (rows, height) => expect(splitRows(rows, height).flat()).toEqual(rows.map((_, index) => index))));
  });

  test("no page is higher than it may be", () => {
    fc.assert(fc.property(heights, page, (rows, height) => splitRows(rows, height).every((each) => sum(each.map((row) => rows[row] ?? 0)) <= height)));
  });

  test("pages of like rows differ by at most one row from even", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 20, max: 400 }), (count, height) => {
        const pages = splitRows(Array<number>(count).fill(20), height);
        expect(Math.max(...pages.map((each) => each.length))).toBe(Math.ceil(count / pages.length));
      }),
    );
  });

  test("a row higher than a page has one to itself", () => {
    expect(splitRows([10, 500, 10], 100)).toEqual([[0], [1], [2]]);
  });

  test("of no rows there is no page", () => {
    expect(splitRows([], 100)).toEqual([]);
  });
});
