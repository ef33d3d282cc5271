import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { isWholeColumns, isWholeRows } from "../addresses/area-algebra";
import type { RangeState } from "../states";
import { charactersOfPoints, pointsOfCharacters, STANDARD_ROW_POINTS } from "./column-width";

/** Excel lets no column be wider than 255 characters and no row higher than 409 points. */
const WIDEST_POINTS = pointsOfCharacters(255);
const HIGHEST_POINTS = 409;

/** A column's width in points; 0 when it is hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const line = sheet.columns.get(column);
  return line?.hidden ? 0 : pointsOfCharacters(line?.width ?? sheet.standardWidth);
}

/** A row's height in points; 0 when it is hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden ? 0 : (line?.height ?? STANDARD_ROW_POINTS);
}

const common = (first: number, last: number, read: (index: number) => number): number | null => {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
};

/** The width all columns of a range have; null where they differ. */
export const columnWidthOf = ({ sheet, area }: RangeState): number | null => common(area.firstColumn, area.lastColumn, (column) => columnPoints(sheet, column));

/** The height all rows of a range have; null where they differ. Whole columns have the standard height. */
export const rowHeightOf = ({ sheet, area }: RangeState): number | null =>
  isWholeColumns(area) && sheet.rows.size === 0 ? STANDARD_ROW_POINTS : common(area.firstRow, area.lastRow, (row) => rowPoints(sheet, row));

/** Sets the width of each column of a range, in points. */
export function setColumnWidth(host: HostState, { sheet, area }: RangeState, points: number): void {
  requireWritable(host, sheet);
  if (points < 0 || points > WIDEST_POINTS) throw new HostError("InvalidArgument", `A column cannot be ${points} points wide.`);
  if (isWholeRows(area)) sheet.standardWidth = charactersOfPoints(points);
  else {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      sheet.columns.set(column, { ...sheet.columns.get(column), width: charactersOfPoints(points) });
    }
  }
  recordSheetChange(sheet);
}

/** Sets the height of each row of a range, in points. */
export function setRowHeight(host: HostState, { sheet, area }: RangeState, points: number): void {
  requireWritable(host, sheet);
  if (points < 0 || points > HIGHEST_POINTS) throw new HostError("InvalidArgument", `A row cannot be ${points} points high.`);
  if (isWholeColumns(area)) throw new HostError("NotImplemented", "The local host cannot set the height of every row of a sheet.");
  for (let row = area.firstRow; row <= area.lastRow; row++) sheet.rows.set(row, { ...sheet.rows.get(row), height: points });
  recordSheetChange(sheet);
}
