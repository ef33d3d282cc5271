import type { HostState } from "../../host-state";
import type { NamedItemModel, SheetModel } from "../../model";

/** The defined name, in a sheet's scope or the workbook's; null when there is none. */
export const findName = (host: HostState, sheet: SheetModel | null, name: string): NamedItemModel | null =>
  host.workbook.names.find((item) => item.name.toUpperCase() === name.toUpperCase() && item.scopeSheetId === (sheet?.id ?? null)) ?? null;

/** True for a name Excel allows: letters, digits, dots and underscores, not like a cell address. */
export const isNameFit = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[Rr]([0-9]*[Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
