import type { HostState } from "../../host-state";
import type { TableModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType, type Scalar } from "../../protocol/host-type";
import { either, flag, text } from "../../protocol/kinds";
import { clearCells } from "../cells/clear-cells";
import { EventType, raise } from "../changes/raise-event";
import { recordSheetChange, recordStructureChange } from "../changes/record-change";
import { registrations } from "../changes/registrations";
import { requireWritable } from "../changes/require-writable";
import { followTableName } from "../references/follow-names";
import { findArea } from "../sheets/find-area";
import { object, objectKind, type RangeState, type TableState } from "../states";
import { findTable, requireTable } from "./find-table";
import { readHeaderRow } from "./column-names";
import { bodyArea, headerArea, totalArea } from "./table-areas";

function change(host: HostState, { sheet, table }: TableState, part: Partial<TableModel>): void {
  requireWritable(host, sheet, table.area);
  Object.assign(table, part);
  recordSheetChange(sheet);
}

const switchOf = (name: "showFilterButton" | "showBandedRows"): Scalar<TableState, boolean> =>
  assignable<TableState, boolean, boolean>(({ table }) => table[name], flag, (self, value, host) => change(host, self, { [name]: value }));

function rename(host: HostState, self: TableState, name: string): void {
  const isFit = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  const taken = findTable({ sheet: null }, host, name);
  const isName = host.workbook.names.some((item) => item.name.toUpperCase() === name.toUpperCase());
  if (!isFit || isName || (taken !== null && taken.table !== self.table)) throw new HostError("InvalidArgument", `"${name}" cannot be this table's name, or is taken.`);
  const former = self.table.name;
  change(host, self, { name });
  followTableName(host, former, name);
  recordStructureChange(host);
}

/** Takes the table away and leaves its cells. */
function dissolve(host: HostState, { sheet, table }: TableState): RangeState {
  requireWritable(host, sheet, table.area);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  recordSheetChange(sheet);
  recordStructureChange(host);
  raise(host, EventType.tableDeleted, [sheet.id, "Workbook"], { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: "Local" });
  return { sheet, area: table.area };
}

function resize(host: HostState, self: TableState, { sheet, area }: RangeState): void {
  if (sheet !== self.sheet || area.firstRow !== self.table.area.firstRow) throw new HostError("InvalidArgument", "A table keeps its header row when it is resized.");
  change(host, self, { area });
  if (self.table.showHeaders) readHeaderRow(sheet, self.table);
  recordStructureChange(host);
}

/** One table. */
export const tableType: HostType<Excel.Table, TableState> = {
  identity: ({ table }) => ({ Id: table.id }),
  mustExist: requireTable,
  scalars: {
    id: { get: ({ table }) => table.id },
    name: assignable(({ table }) => table.name, text, (self, name, host) => rename(host, self, name)),
    style: assignable(({ table }) => table.style, text, (self, style, host) => change(host, self, { style })),
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
    showFilterButton: switchOf("showFilterButton"),
    showBandedRows: switchOf("showBandedRows"),
  },
  objects: {
    columns: (self) => object("TableColumnCollection", self),
    rows: (self) => object("TableRowCollection", self),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    getRange: method([], ({ sheet, table }) => object("Range", { sheet, area: table.area })),
    getDataBodyRange: method([], ({ sheet, table }) => object("Range", { sheet, area: bodyArea(table) })),
    getHeaderRowRange: method([], ({ sheet, table }) => object("Range", { sheet, area: headerArea(table) })),
    getTotalRowRange: method([], ({ sheet, table }) => object("Range", { sheet, area: totalArea(table) })),
    convertToRange: method([], (self, _none, host) => object("Range", dissolve(host, self))),
    delete: method([], (self, _none, host) => clearCells(host, dissolve(host, self), "All")),
    resize: method([either(objectKind("Range"), text)], (self, [given], host) => resize(host, self, typeof given === "string" ? findArea(host, self.sheet, given) : given.state)),
  },
  internal: registrations("DataChangedEvent", "SelectionChangedEvent"),
};
