import fc from "fast-check";
import type { SheetExtent } from "../../src/excel/plan-pieces";
import { withinReach } from "../../src/excel/within-reach";

const part = (firstRow: number, firstColumn: number, rowCount = 1, columnCount = 1): SheetExtent => ({ name: "Payments", firstRow, firstColumn, rowCount, columnCount });

describe("what of a sheet is read as one block", () => {
  test("all of it where the block around it is of ordinary size", () => {
    expect(withinReach([part(40, 20), part(0, 0, 10, 5)])).toEqual({ extent: part(0, 0, 41, 21), far: [] });
  });

  test("a word in the last cell is left out, and said to be", () => {
    expect(withinReach([part(0, 0, 30, 8), part(1_048_575, 16_383)])).toEqual({ extent: part(0, 0, 30, 8), far: [part(1_048_575, 16_383)] });
  });

  test("a large export is read whole, in whatever parts it is told", () => {
    const quarters = [part(0, 0, 200_000, 10), part(0, 10, 200_000, 10), part(200_000, 0, 200_000, 10), part(200_000, 10, 200_000, 10)];
    expect(withinReach(quarters)).toEqual({ extent: part(0, 0, 400_000, 20), far: [] });
  });

  test("each part is within the block or left out, and the block never holds more than two million cells and twice what is used", () => {
    const parts = fc.array(fc.record({ row: fc.nat(1_048_000), column: fc.nat(16_300), rows: fc.integer({ min: 1, max: 500 }), columns: fc.integer({ min: 1, max: 80 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (all) => {
        const extents = all.map(({ row, column, rows, columns }) => part(row, column, rows, columns));
        const { extent, far } = withinReach(extents);
        const isInside = (each: SheetExtent): boolean => each.firstRow >= extent.firstRow && each.firstColumn >= extent.firstColumn && each.firstRow + each.rowCount <= extent.firstRow + extent.rowCount && each.firstColumn + each.columnCount <= extent.firstColumn + extent.columnCount;
        expect(extents.every((each) => isInside(each) || far.includes(each))).toBe(true);
        const used = extents.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
        expect(extent.rowCount * extent.columnCount).toBeLessThanOrEqual(Math.max(2_000_000, used * 2));
      }),
    );
  });
});
