import type { HostState } from "../../host-state";
import { nextId, type TableModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { either, flag, text, whole } from "../../protocol/kinds";
import { intersection } from "../addresses/area-algebra";
import { parseAddress } from "../addresses/parse-address";
import { EventType, raise } from "../changes/raise-event";
import { recordCellChange, recordStructureChange } from "../changes/record-change";
import { registrations } from "../changes/registrations";
import { requireWritable } from "../changes/require-writable";
import { putCell } from "../cells/put-cell";
import { findArea } from "../sheets/find-area";
import { getSheet } from "../sheets/find-sheet";
import { object, objectKind, type RangeState, type Scope } from "../states";
import { readHeaderRow } from "./column-names";
import { findTable, tablesIn } from "./find-table";
import { insertEmptyRows } from "./shift-rows";

function rangeOf(host: HostState, { sheet }: Scope, given: string | { readonly state: RangeState }): RangeState {
  if (typeof given !== "string") return given.state;
  const named = parseAddress(given)?.sheetName ?? null;
  const home = named === null ? (sheet ?? getSheet(host, host.workbook.activeSheetId)) : getSheet(host, named);
  return findArea(host, home, given);
}

function freeName(host: HostState, number = 1): string {
  const name = `Table${number}`;
  return findTable({ sheet: null }, host, name) === null ? name : freeName(host, number + 1);
}

/** Makes a table of a range. Without headers a row of them is put above, and what stands below moves down one row. */
function add(host: HostState, scope: Scope, given: string | { readonly state: RangeState }, hasHeaders: boolean): HostObject {
  const { sheet, area } = rangeOf(host, scope, given);
  if (scope.sheet !== null && sheet !== scope.sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
  requireWritable(host, sheet, area);
  const isTaken = sheet.tables.some((table) => intersection(table.area, area)) || sheet.merges.some((merge) => intersection(merge, area));
  if (isTaken) throw new HostError("InvalidArgument", "A table cannot overlap another table or merged cells.");
  if (!hasHeaders) insertEmptyRows(sheet, area, area.firstRow, 1);
  const extended = hasHeaders && area.firstRow < area.lastRow ? area : { ...area, lastRow: area.lastRow + 1 };
  const table: TableModel = {
    id: nextId(host.workbook),
    name: freeName(host),
    area: extended,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    columnNames: [],
  };
  // A header cannot be a formula: Excel keeps what it came to.
  for (let column = extended.firstColumn; column <= extended.lastColumn; column++) {
    putCell(sheet.cells, extended.firstRow, column, { kind: "value", value: sheet.cells.value(extended.firstRow, column) });
  }
  readHeaderRow(sheet, table);
  sheet.tables.push(table);
  recordCellChange(host, sheet, hasHeaders ? { ...extended, lastRow: extended.firstRow } : extended);
  recordStructureChange(host);
  raise(host, EventType.tableAdded, [sheet.id, "Workbook"], { tableId: table.id, worksheetId: sheet.id, source: "Local" });
  return object("Table", { sheet, table });
}

/** The tables of a sheet, or of the workbook. */
export const tableCollectionType: HostType<Excel.TableCollection, Scope> = {
  items: (scope, host) => tablesIn(scope, host).map((state) => object("Table", state)),
  scalars: { count: { get: (scope, host) => tablesIn(scope, host).length } },
  methods: {
    add: method([either(objectKind("Range"), text), flag], (scope, [given, hasHeaders], host) => add(host, scope, given, hasHeaders)),
    getCount: method([], (scope, _none, host) => tablesIn(scope, host).length),
    getItem: method([text], (scope, [key], host) => {
      const found = findTable(scope, host, key);
      if (found === null) throw new HostError("ItemNotFound", `There is no table "${key}".`);
      return object("Table", found);
    }),
    getItemAt: method([whole], (scope, [index], host) => {
      const found = tablesIn(scope, host)[index];
      if (found === undefined) throw new HostError("InvalidArgument", `There is no table ${index}.`);
      return object("Table", found);
    }),
    getItemOrNullObject: method([text], (scope, [key], host) => {
      const found = findTable(scope, host, key);
      return found === null ? null : object("Table", found);
    }),
  },
  internal: registrations("AddedEvent", "DataChangedEvent", "DeletedEvent"),
};
