import { cellKey, type Area, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { intersection } from "../addresses/area-algebra";
import { usedArea } from "../cells/used-area";

/** Moves the cells of an area's columns from `fromRow` down; refuses where that would move something it cannot. */
export function insertEmptyRows(sheet: SheetModel, { firstColumn, lastColumn }: Area, fromRow: number, count: number): void {
  const band = { firstRow: fromRow, lastRow: 1_048_575, firstColumn, lastColumn };
  const used = usedArea(sheet.cells, false, band);
  if (used === null) return;
  requireMovable(sheet, band);
  for (let row = used.lastRow; row >= fromRow; row--) {
    for (let column = firstColumn; column <= lastColumn; column++) moveCell(sheet, row, row + count, column);
  }
}

/** Takes rows out of an area's columns; what stands below moves up. */
export function removeRows(sheet: SheetModel, { firstColumn, lastColumn }: Area, fromRow: number, count: number): void {
  const band = { firstRow: fromRow, lastRow: 1_048_575, firstColumn, lastColumn };
  requireMovable(sheet, band);
  const last = usedArea(sheet.cells, false, band)?.lastRow ?? fromRow;
  for (let row = fromRow; row <= Math.max(last, fromRow + count - 1); row++) {
    for (let column = firstColumn; column <= lastColumn; column++) moveCell(sheet, row + count, row, column);
  }
}

/** Formulas elsewhere would have to follow cells that move; the host does not rewrite them. */
function requireMovable(sheet: SheetModel, band: Area): void {
  if (sheet.cells.formulas.size > 0) throw new HostError("NotImplemented", "The local host cannot move cells of a sheet that has formulas.");
  const holds = (area: Area): boolean => intersection(area, band) !== null && area.firstRow > band.firstRow;
  if (sheet.merges.some(holds) || sheet.tables.some((table) => holds(table.area))) {
    throw new HostError("InsertDeleteConflict", "A table or merged cells stand in the way.");
  }
}

function moveCell(sheet: SheetModel, from: number, to: number, column: number): void {
  const { cells } = sheet;
  cells.setValue(to, column, cells.value(from, column));
  if (cells.rows[from] !== undefined) cells.setValue(from, column, null);
  const format = cells.formats.get(cellKey(from, column));
  cells.formats.delete(cellKey(from, column));
  if (format) cells.formats.set(cellKey(to, column), format);
  else cells.formats.delete(cellKey(to, column));
}
