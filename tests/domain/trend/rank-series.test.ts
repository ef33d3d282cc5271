import fc from "fast-check";
import { rankSeries } from "../../../src/domain/trend/rank-series";

const series = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 60 });

describe("The ranks of a series", () => {
  it.each([
    { values: [30, 10, 20], ranks: [2, 0, 1], tieSizes: [1, 1, 1] },
    { values: [2, 1, 2, 2, -1], ranks: [2, 1, 2, 2, 0], tieSizes: [1, 1, 3] },
    { values: [5, 5, 5, 5], ranks: [0, 0, 0, 0], tieSizes: [4] },
    { values: [0.1 + 0.2, 0.3, 70_000 / 0.7, 90_000 / 0.9], ranks: [0, 0, 1, 1], tieSizes: [2, 2] },
  ])("of $values are $ranks", ({ values, ranks, tieSizes }) => {
    expect(rankSeries(values)).toEqual({ ranks, tieSizes });
  });

  it("count the distinct values below", () => {
    fc.assert(
      fc.property(series, (values) => {
        const distinct = [...new Set(values)];
        expect(rankSeries(values).ranks).toEqual(values.map((value) => distinct.filter((other) => other < value).length));
      }),
    );
  });

  it("come with the size of each group", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { ranks, tieSizes } = rankSeries(values);
        expect(tieSizes).toEqual(tieSizes.map((_, rank) => ranks.filter((each) => each === rank).length));
        expect(tieSizes.reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
    );
  });
});
