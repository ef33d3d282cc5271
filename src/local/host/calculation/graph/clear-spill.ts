import { cellKey, type Area, type CellGrid } from "../../model";

/** Empties the cells of the area that hold a value spilled by the formula at `anchorKey`. True when there were any. */
export function clearSpill(grid: CellGrid, area: Area, anchorKey: number): boolean {
  let cleared = false;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const key = cellKey(row, column);
      if (grid.spilledFrom.get(key) !== anchorKey) continue;
      grid.spilledFrom.delete(key);
      if (key !== anchorKey) grid.setValue(row, column, null);
      cleared = true;
    }
  }
  return cleared;
}
