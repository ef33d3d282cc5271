import type { CellGrid, SheetArea } from "../../model";
import type { Matrix } from "../values";

/** Ranges up to this wide are read to their full width; wider ones are first measured. */
const NARROW = 64;

/** An area of a sheet as a matrix that reads the grid when asked. Nothing is copied. */
export function rangeMatrix(grid: CellGrid, area: SheetArea): Matrix {
  const { firstRow, firstColumn } = area;
  const columnCount = area.lastColumn - firstColumn + 1;
  const filledRowCount = Math.max(0, Math.min(area.lastRow + 1, grid.rows.length) - firstRow);
  return {
    rowCount: area.lastRow - firstRow + 1,
    columnCount,
    filledRowCount,
    filledColumnCount: columnCount <= NARROW ? columnCount : Math.min(columnCount, Math.max(0, widestRow(grid, firstRow, filledRowCount) - firstColumn)),
    source: area,
    at: (row, column) => grid.rows[firstRow + row]?.[firstColumn + column] ?? null,
  };
}

function widestRow(grid: CellGrid, firstRow: number, count: number): number {
  let widest = 0;
  for (let row = firstRow; row < firstRow + count; row++) widest = Math.max(widest, grid.rows[row]?.length ?? 0);
  return widest;
}
