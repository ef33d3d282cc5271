import fc from "fast-check";
import { revenueToHassle } from "../../../src/domain";

const cents = fc.integer({ min: 1, max: 200_000_000 });
const points = fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10);

describe("Revenue to hassle", () => {
  it.each<[number, number, number]>([[900_000, 2, 300_000], [900_000, 0, 900_000], [900_000, 0.5, 600_000], [0, 3, 0], [-100, 1, -50]])("of %d with %d points is %d", (collections, headache, ratio) => {
    expect(revenueToHassle(collections, headache)).toBe(ratio);
  });

  it("is not known where either side is not, and no headache kept is not no headache", () => {
    expect([revenueToHassle(null, 1), revenueToHassle(1, null), revenueToHassle(null, null)]).toEqual([null, null, null]);
  });

  it("never rises with headache, and never falls with collections", () => {
    fc.assert(
      fc.property(cents, cents, points, points, (collections, more, headache, worse) => {
        const ratio = revenueToHassle(collections, headache) ?? NaN;
        expect(revenueToHassle(collections, headache + worse)).toBeLessThanOrEqual(ratio);
        expect(revenueToHassle(collections + more, headache)).toBeGreaterThan(ratio);
      }),
    );
  });

  it("is always a number, never more than the collections themselves", () => {
    fc.assert(
      fc.property(cents, points, (collections, headache) => {
        expect(revenueToHassle(collections, headache)).toBeLessThanOrEqual(collections);
        expect(Number.isFinite(revenueToHassle(collections, headache))).toBe(true);
      }),
    );
  });

  it.each([-0.5, Number.NaN])("is not told from %d points", (headache) => {
    expect(() => revenueToHassle(1, headache)).toThrow(RangeError);
  });
});
