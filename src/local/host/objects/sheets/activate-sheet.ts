import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { EventType, raise } from "../changes/raise-event";

/** Brings a sheet to the front. A hidden one cannot come. */
export function activateSheet(host: HostState, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
  const former = host.workbook.activeSheetId;
  if (former === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  host.workbook.selection = { sheetId: sheet.id, firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  raise(host, EventType.worksheetDeactivated, [former, "Workbook"], { worksheetId: former });
  raise(host, EventType.worksheetActivated, [sheet.id, "Workbook"], { worksheetId: sheet.id });
}
