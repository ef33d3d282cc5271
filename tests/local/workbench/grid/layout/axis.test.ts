import fc from "fast-check";
import { createAxis } from "../../../../../src/local/workbench/grid/layout/axis";

const axis = fc.record({ count: fc.integer({ min: 1, max: 200 }), sizes: fc.dictionary(fc.integer({ min: 0, max: 220 }).map(String), fc.integer({ min: 0, max: 90 })) }).map(({ count, sizes }) => {
  const bySize = new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size]));
  return { count, sizes: bySize, made: createAxis(count, 20, bySize) };
});

describe("createAxis", () => {
  it("puts each row where the heights before it add up to", () => {
    fc.assert(
      fc.property(axis, ({ count, sizes, made }) => {
        let sum = 0;
        for (let index = 0; index < count; index++) {
          expect(made.offset(index)).toBe(sum);
          sum += sizes.get(index) ?? 20;
        }
        expect(made.total).toBe(sum);
      }),
    );
  });

  it("finds the row that holds a place", () => {
    fc.assert(
      fc.property(axis, fc.nat(4000), ({ made }, pixels) => {
        const index = made.indexAt(pixels);
        expect(made.offset(index)).toBeLessThanOrEqual(Math.max(0, pixels));
        if (index < made.count - 1) expect(made.offset(index + 1)).toBeGreaterThan(pixels);
      }),
    );
  });

  it("answers for a hundred thousand rows without a list of them", () => {
    const made = createAxis(100_000, 20, new Map([[5, 60]]));
    expect(made.offset(99_999)).toBe(99_999 * 20 + 40);
    expect(made.indexAt(1_000_040)).toBe(50_000);
  });
});
