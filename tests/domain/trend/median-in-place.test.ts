import fc from "fast-check";
import { median } from "../../../src/domain/median";
import { medianInPlace } from "../../../src/domain/trend/median-in-place";

const ascending = (left: number, right: number): number => left - right;
/** Few enough values to tie often, or so many that ties are rare. */
const values = fc.oneof(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }), fc.array(fc.integer(), { minLength: 1, maxLength: 200 }));

describe("The median in place", () => {
  it.each([
    [[7], 7],
    [[9, 1], 5],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[2, 2, 2, 2, 2], 2],
    [[-1, -5, 0.5, 8, -3, 2], -0.25],
  ])("of %j is %p", (given, expected) => {
    expect(medianInPlace([...given])).toBe(expected);
  });

  it("is what sorting says it is", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(medianInPlace([...given])).toBe(median(given));
      }),
    );
  });

  it("neither loses nor changes a value", () => {
    fc.assert(
      fc.property(values, (given) => {
        const scratch = [...given];
        medianInPlace(scratch);
        expect(scratch.sort(ascending)).toEqual([...given].sort(ascending));
      }),
    );
  });

  it.each(["ascending", "descending"])("finds the middle of the slopes of sixty quarters when they come %s", (order) => {
    const slopes = Array.from({ length: 1770 }, (_, index) => (order === "ascending" ? index : 1769 - index));
    expect(medianInPlace(slopes)).toBe(884.5);
  });
});
