import fc from "fast-check";
import { stepsBetween } from "../../../src/domain/levers/steps-between";

describe("Round figures between two", () => {
  it.each<[number, number, number, number[]]>([
    [97, 100, 1, [98, 99, 100]],
    [0.021, 0.018, 1000, [0.02, 0.019, 0.018]],
    [1.42, 1.6, 20, [1.45, 1.5, 1.55, 1.6]],
    [1.42, 1.47, 20, [1.45, 1.47]],
    [1.44, 1.5, 20, [1.5]],
    [3, 0, 1, [2, 1, 0]],
    [5, 5, 1, []],
  ])("from %d to %d in steps of 1/%d are the nearest first", (from, to, perUnit, figures) => {
    expect(stepsBetween(from, to, perUnit)).toEqual(figures);
  });

  it("move one way only, each farther than the one before, and end where they should", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -5, max: 5 }), fc.constantFrom(1, 10, 20), (hundredths, to, perUnit) => {
        const from = hundredths / 100;
        fc.pre(from !== to);
        const figures = stepsBetween(from, to, perUnit);
        expect(figures.at(-1)).toBe(to);
        const way = Math.sign(to - from);
        expect(figures.every((figure, index) => way * (figure - (figures[index - 1] ?? from)) > 0)).toBe(true);
      }),
    );
  });
});
