import fc from "fast-check";
import { collectionsPerCfte } from "../../../src/domain";

const money = fc.option(fc.integer({ min: -1_000_000, max: 50_000_000 }));
const cfte = fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20));

describe("Collections per clinical FTE", () => {
  it("divides quarter by quarter", () => {
    expect(collectionsPerCfte([100, 200, 300], [1, 0.5, 0.75])).toEqual([100, 400, 400]);
  });

  it("keeps one place for each quarter, and fills it exactly where both figures are known", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, cfte)), (quarters) => {
        const ratios = collectionsPerCfte(quarters.map(([collected]) => collected), quarters.map(([, clinical]) => clinical));
        expect(ratios.map((ratio) => ratio !== null)).toEqual(quarters.map(([collected, clinical]) => Boolean(collected) && Boolean(clinical)));
      }),
    );
  });

  it("never takes an unknown cFTE for a whole one", () => {
    expect(collectionsPerCfte([100, 200], null)).toEqual([null, null]);
    expect(collectionsPerCfte([100, 200], [null, -0.5])).toEqual([null, null]);
  });

  it("does not change when work and collections are halved together", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, cfte)), (quarters) => {
        const collected = quarters.map(([each]) => each);
        const clinical = quarters.map(([, each]) => each);
        const halved = collectionsPerCfte(collected.map((each) => each && each / 2), clinical.map((each) => each && each / 2));
        expect(halved).toEqual(collectionsPerCfte(collected, clinical));
      }),
    );
  });

  it("refuses to guess which quarter a shorter list of cFTE belongs to", () => {
    expect(() => collectionsPerCfte([100, 200, 300], [1, 1])).toThrow(RangeError);
  });
});
