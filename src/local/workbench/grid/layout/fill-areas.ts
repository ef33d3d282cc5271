import type { Area } from "../../../host/model";

/** What to fill from, and where to. */
export interface FillAreas {
  readonly from: Area;
  readonly to: Area;
}

/** Ctrl+D: the first row of the selection fills the others; a single row is filled from the one above it. */
export function areasToFillDown(selection: Area): FillAreas | null {
  const { firstRow, lastRow } = selection;
  if (firstRow < lastRow) return { from: { ...selection, lastRow: firstRow }, to: { ...selection, firstRow: firstRow + 1 } };
  return firstRow === 0 ? null : { from: { ...selection, firstRow: firstRow - 1, lastRow: firstRow - 1 }, to: selection };
}

/** Ctrl+R: the first column of the selection fills the others; a single column is filled from the one before it. */
export function areasToFillRight(selection: Area): FillAreas | null {
  const { firstColumn, lastColumn } = selection;
  if (firstColumn < lastColumn) return { from: { ...selection, lastColumn: firstColumn }, to: { ...selection, firstColumn: firstColumn + 1 } };
  return firstColumn === 0 ? null : { from: { ...selection, firstColumn: firstColumn - 1, lastColumn: firstColumn - 1 }, to: selection };
}

/** Dragging the corner of a selection to a cell: the longer way of the two, down, up, right or left; null inside the selection. */
export function areasToDragFill(from: Area, { row, column }: { readonly row: number; readonly column: number }): FillAreas | null {
  const [down, up] = [row - from.lastRow, from.firstRow - row];
  const [right, left] = [column - from.lastColumn, from.firstColumn - column];
  const farthest = Math.max(down, up, right, left);
  if (farthest <= 0) return null;
  if (farthest === down) return { from, to: { ...from, firstRow: from.lastRow + 1, lastRow: row } };
  if (farthest === up) return { from, to: { ...from, firstRow: row, lastRow: from.firstRow - 1 } };
  if (farthest === right) return { from, to: { ...from, firstColumn: from.lastColumn + 1, lastColumn: column } };
  return { from, to: { ...from, firstColumn: column, lastColumn: from.firstColumn - 1 } };
}
