import type { HostState } from "../../host-state";
import { cellKey, type Area, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { WHOLE_SHEET } from "../addresses/area-algebra";

/** Refuses a change to a workbook that is read-only. */
export function requireWritableWorkbook(host: HostState): void {
  if (host.workbook.readOnly) throw new HostError("AccessDenied", "The workbook is open for reading only.");
}

/** Refuses a change to the order, names or number of sheets where the workbook's structure is protected. */
export function requireWritableStructure(host: HostState): void {
  requireWritableWorkbook(host);
  if (host.workbook.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Refuses a change to locked cells of a protected sheet; without an area, to the sheet itself. */
export function requireWritable(host: HostState, sheet: SheetModel, area: Area = WHOLE_SHEET): void {
  requireWritableWorkbook(host);
  if (sheet.protected && hasLockedCell(sheet, area)) throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

function hasLockedCell(sheet: SheetModel, area: Area): boolean {
  if (sheet.cells.formats.size < area.lastRow - area.firstRow) return true;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (sheet.cells.formats.get(cellKey(row, column))?.locked !== false) return true;
    }
  }
  return false;
}
