import { cellKey, type SheetModel } from "../../host/model";
import type { PlacedEntry } from "./workbench-session";

/** "12%" typed into a cell without a number format of its own gives it one, as in Excel. */
export function giveNumberFormat(sheet: SheetModel, { place, entry }: PlacedEntry): void {
  if (entry.kind === "formula" || entry.numberFormat === null) return;
  const key = cellKey(place.row, place.column);
  const format = sheet.cells.formats.get(key);
  if ((format?.numberFormat ?? "General") !== "General") return;
  sheet.cells.formats.set(key, { ...format, numberFormat: entry.numberFormat });
  sheet.changed = true;
}
