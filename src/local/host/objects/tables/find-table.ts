import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import type { Scope, TableState } from "../states";

/** The tables a collection speaks of. */
export const tablesIn = ({ sheet }: Scope, host: HostState): readonly TableState[] =>
  (sheet ? [sheet] : host.workbook.sheets).flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));

/** The table of this name or id; null when there is none. */
export const findTable = (scope: Scope, host: HostState, key: string): TableState | null =>
  tablesIn(scope, host).find(({ table }) => table.id === key || table.name.toUpperCase() === key.toUpperCase()) ?? null;

/** Refuses to go on with a table that has been deleted. */
export function requireTable({ sheet, table }: TableState, host: HostState): void {
  if (!host.workbook.sheets.includes(sheet) || !sheet.tables.includes(table)) throw new HostError("ItemNotFound", `The table "${table.name}" has been deleted.`);
}
