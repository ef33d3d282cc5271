import type { CellArea } from "./cell-area";

/**
 * Do these two areas of one sheet share a cell?
 * @example
 * areasTouch({ firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 2 }, { firstRow: 4, lastRow: 9, firstColumn: 2, lastColumn: 2 }) // => true
 * areasTouch({ firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 2 }, { firstRow: 5, lastRow: 9, firstColumn: 0, lastColumn: 2 }) // => false
 */
export const areasTouch = (one: CellArea, other: CellArea): boolean =>
  one.firstRow <= other.lastRow && other.firstRow <= one.lastRow && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
