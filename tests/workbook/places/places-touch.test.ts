import fc from "fast-check";
import { blockAddress, placesTouch, type Place } from "../../../src/workbook";
import { cellArea } from "../../../src/workbook/places";

const corner = fc.record({ row: fc.integer({ min: 0, max: 60 }), column: fc.integer({ min: 0, max: 60 }) });
const block = fc.tuple(corner, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })).map(([at, rowCount, columnCount]) => ({ ...at, rowCount, columnCount }));

const on = (sheet: string, address: string): Place => ({ sheet, address });

describe("cells that touch", () => {
  test("an address leads back to the rows and columns it was written from, in whichever order its corners stand", () => {
    fc.assert(
      fc.property(fc.record({ row: fc.integer({ min: 0, max: 1_048_000 }), column: fc.integer({ min: 0, max: 16_000 }) }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (at, rowCount, columnCount) => {
        const area = { firstRow: at.row, lastRow: at.row + rowCount - 1, firstColumn: at.column, lastColumn: at.column + columnCount - 1 };
        const address = blockAddress({ ...at, rowCount, columnCount });
        expect(cellArea(address)).toEqual(area);
        expect(cellArea(address.split(":").reverse().join(":"))).toEqual(area);
      }),
    );
  });

  test("two blocks touch just where some cell lies in both, and it does not matter which is named first", () => {
    fc.assert(
      fc.property(block, block, (one, other) => {
        const cells = (each: typeof one): string[] =>
          Array.from({ length: each.rowCount * each.columnCount }, (_, index) => blockAddress({ row: each.row + (index % each.rowCount), column: each.column + Math.floor(index / each.rowCount) }));
        const shared = new Set(cells(one));
        const touch = cells(other).some((cell) => shared.has(cell));
        expect(placesTouch(on("Payments", blockAddress(one)), on("Payments", blockAddress(other)))).toBe(touch);
        expect(placesTouch(on("Payments", blockAddress(other)), on("Payments", blockAddress(one)))).toBe(touch);
      }),
    );
  });

  test("whole rows and whole columns of one sheet always touch, and never those of another sheet", () => {
    fc.assert(
      fc.property(block, (each) => {
        const address = blockAddress(each);
        expect(placesTouch(on("Payments", address), on("PAYMENTS", "A:XFD"))).toBe(true);
        expect(placesTouch(on("Payments", address), on("Payments", "1:1048576"))).toBe(true);
        expect(placesTouch(on("Payments", address), on("Roster", "A:XFD"))).toBe(false);
      }),
    );
  });
});
