import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { EventType, raise } from "../changes/raise-event";
import { recordStructureChange } from "../changes/record-change";
import { requireWritableStructure } from "../changes/require-writable";
import { HostError } from "../../protocol/host-error";
import { loseSheet } from "../references/lose-sheet";
import { giveWayToAnother } from "./visibility";

/** Deletes a sheet with everything on it. Names and formulas that pointed to it point nowhere. */
export function deleteSheet(host: HostState, sheet: SheetModel): void {
  requireWritableStructure(host);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  giveWayToAnother(host, sheet);
  const { workbook } = host;
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  workbook.names = workbook.names.filter((item) => item.scopeSheetId !== sheet.id);
  for (const item of workbook.names) {
    if (item.area?.sheetId !== sheet.id) continue;
    item.area = null;
    item.formula = "=#REF!";
  }
  loseSheet(host, sheet);
  recordStructureChange(host);
  raise(host, EventType.worksheetDeleted, ["Workbook"], { worksheetId: sheet.id, source: "Local" });
}
