import { CellGrid } from "./cell-grid";
import type { WorkbookModel } from "./workbook-model";

/** A workbook that came from another thread, where a copy keeps what an object holds and forgets what it can do. */
export function reviveWorkbook(copied: WorkbookModel): WorkbookModel {
  return { ...copied, sheets: copied.sheets.map((sheet) => ({ ...sheet, cells: Object.assign(new CellGrid(), sheet.cells) })) };
}
