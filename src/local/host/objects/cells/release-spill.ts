import { cellKey, cellOfKey, type Area, type CellGrid } from "../../model";

/** Empties the cells that the formula of this cell has spilled into, as when the formula goes. Its own cell stays. */
export function releaseSpill(cells: CellGrid, anchorKey: number): Area | null {
  const spill = cells.formulas.get(anchorKey)?.spill;
  if (!spill) return null;
  const { row, column } = cellOfKey(anchorKey);
  for (let below = 0; below < spill.rows; below++) {
    for (let right = 0; right < spill.columns; right++) {
      const key = cellKey(row + below, column + right);
      if (cells.spilledFrom.get(key) !== anchorKey || key === anchorKey) continue;
      cells.spilledFrom.delete(key);
      cells.setValue(row + below, column + right, null);
    }
  }
  return { firstRow: row, firstColumn: column, lastRow: row + spill.rows - 1, lastColumn: column + spill.columns - 1 };
}
