import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { requireWritableStructure } from "../changes/require-writable";
import { activateSheet } from "./activate-sheet";

/** The sheet that comes to the front when this one goes; refuses to leave a workbook with no visible sheet. */
export function giveWayToAnother(host: HostState, sheet: SheetModel): void {
  const { sheets } = host.workbook;
  const index = sheets.indexOf(sheet);
  const next = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find((each) => each.visibility === "Visible");
  if (sheet.visibility === "Visible" && next === undefined) throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
  if (host.workbook.activeSheetId === sheet.id && next) activateSheet(host, next);
}

/** Shows or hides a sheet. */
export function setVisibility(host: HostState, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  requireWritableStructure(host);
  if (visibility !== "Visible") giveWayToAnother(host, sheet);
  sheet.visibility = visibility;
}
