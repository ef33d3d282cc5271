import fc from "fast-check";
import { createAxis } from "../../../../../src/local/workbench/grid/layout/axis";
import { indexesOf, visibleSpan } from "../../../../../src/local/workbench/grid/layout/visible-span";

describe("visibleSpan", () => {
  it("covers every pixel in view below the frozen rows", () => {
    const rows = createAxis(100_000, 20, new Map([[3, 0], [40, 90]]));
    fc.assert(
      fc.property(fc.nat(1_900_000), fc.nat(4), fc.integer({ min: 100, max: 1200 }), (scrolled, frozen, room) => {
        const span = visibleSpan(rows, frozen, scrolled, room);
        expect(span.first).toBeGreaterThanOrEqual(frozen);
        expect(rows.offset(span.first)).toBeLessThanOrEqual(scrolled + rows.offset(frozen));
        expect(rows.offset(span.last + 1)).toBeGreaterThanOrEqual(Math.min(scrolled + room, rows.total));
      }),
    );
  });

  it("draws no more rows than the window holds and a few beside them", () => {
    const rows = createAxis(100_000, 20, new Map());
    expect(indexesOf(visibleSpan(rows, 1, 500_000, 700)).length).toBeLessThan(700 / 20 + 16);
  });
});
