import fc from "fast-check";
import { createAxis } from "../../../../../src/local/workbench/grid/layout/axis";
import { cellAt, COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS, scrollInto, visibleCells } from "../../../../../src/local/workbench/grid/view/geometry";

const axes = { rows: createAxis(5000, 20, new Map([[2, 0], [7, 55]])), columns: createAxis(60, 64, new Map([[1, 150]])) };
const WINDOW = { width: 900, height: 600 };
const freeze = fc.record({ rows: fc.nat(3), columns: fc.nat(2) });
const cell = fc.record({ row: fc.nat(4999), column: fc.nat(59) });

describe("the grid's geometry", () => {
  it("brings any cell into view by scrolling to it", () => {
    fc.assert(
      fc.property(freeze, cell, fc.nat(80_000), fc.nat(2500), (frozen, place, top, left) => {
        const target = scrollInto(axes, frozen, { top, left, ...WINDOW }, place);
        const { rows, columns } = visibleCells(axes, frozen, { ...target, ...WINDOW });
        expect(place.row < frozen.rows || (place.row >= rows.first && place.row <= rows.last)).toBe(true);
        expect(place.column < frozen.columns || (place.column >= columns.first && place.column <= columns.last)).toBe(true);
      }),
    );
  });

  it("does not move for a cell that is in view already", () => {
    expect(scrollInto(axes, { rows: 1, columns: 1 }, { top: 1000, left: 0, ...WINDOW }, { row: 60, column: 3 })).toEqual({ top: 1000, left: 0 });
  });

  it("finds under the mouse the cell that is drawn there", () => {
    fc.assert(
      fc.property(freeze, fc.nat(80_000), fc.nat(2500), fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 500 }), (frozen, top, left, x, y) => {
        const { row, column } = cellAt(axes, frozen, { top, left, ...WINDOW }, x + ROW_HEADER_PIXELS, y + COLUMN_HEADER_PIXELS);
        const drawnTop = axes.rows.offset(row) - (row < frozen.rows ? 0 : top);
        const isLastRow = row === axes.rows.count - 1;
        expect(drawnTop <= y && (isLastRow || y < drawnTop + axes.rows.size(row))).toBe(true);
        const drawnLeft = axes.columns.offset(column) - (column < frozen.columns ? 0 : left);
        const isLastColumn = column === axes.columns.count - 1;
        expect(drawnLeft <= x && (isLastColumn || x < drawnLeft + axes.columns.size(column))).toBe(true);
      }),
    );
  });
});
