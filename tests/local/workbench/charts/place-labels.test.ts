import fc from "fast-check";
import { placeLabels } from "../../../../src/local/workbench/charts/place-labels";

const wishes = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }).map((list) => list.map((wanted) => ({ wanted, size: 15 })));

describe("placeLabels", () => {
  it("leaves labels where they want to be while they have room", () => {
    expect(placeLabels([{ wanted: 100, size: 15 }, { wanted: 40, size: 15 }], 0, 200)).toEqual([100, 40]);
  });

  it("moves two that want the same place apart by the same way", () => {
    expect(placeLabels([{ wanted: 100, size: 20 }, { wanted: 100, size: 20 }], 0, 200)).toEqual([90, 110]);
  });

  it("never lets two labels overlap", () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const middles = [...placeLabels(labels, 0, 400)].sort((one, other) => one - other);
        middles.slice(1).forEach((middle, index) => expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9));
      }),
    );
  });

  it("keeps labels within the ends when they fit", () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        for (const middle of placeLabels(labels, 0, 400)) {
          expect(middle).toBeGreaterThanOrEqual(7.5 - 1e-9);
          expect(middle).toBeLessThanOrEqual(392.5 + 1e-9);
        }
      }),
    );
  });

  it("keeps labels in the order of their lines", () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const middles = placeLabels(labels, 0, 400);
        labels.forEach((one, index) =>
          labels.forEach((other, at) => {
            if (one.wanted < other.wanted) expect(middles[index]).toBeLessThan(middles[at] ?? 0);
          }),
        );
      }),
    );
  });
});
