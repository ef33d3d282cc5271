import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";

/** The sheet of this name or id, case ignored as in Excel; null when there is none. */
export const findSheet = (host: HostState, key: string): SheetModel | null =>
  host.workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toUpperCase() === key.toUpperCase()) ?? null;

/** The sheet of this name or id, or ItemNotFound. */
export function getSheet(host: HostState, key: string): SheetModel {
  const sheet = findSheet(host, key);
  if (sheet === null) throw new HostError("ItemNotFound", `There is no sheet "${key}".`);
  return sheet;
}

/** Refuses to go on with a sheet that has been deleted. */
export function requireSheet(sheet: SheetModel, host: HostState): void {
  if (!host.workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", `The sheet "${sheet.name}" has been deleted.`);
}
