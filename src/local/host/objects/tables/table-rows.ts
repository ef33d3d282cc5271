import type { HostState } from "../../host-state";
import type { Area } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { anything, flag, optional, whole } from "../../protocol/kinds";
import { rowCount } from "../addresses/area-algebra";
import { readValues } from "../cells/read-cells";
import { writeCells } from "../cells/write-cells";
import { recordCellChange, recordStructureChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, type HostStates, type TableState } from "../states";
import { requireTable } from "./find-table";
import { insertEmptyRows, removeRows } from "./shift-rows";
import { bodyArea } from "./table-areas";

type Row = HostStates["TableRow"];

const areaOf = ({ table, index }: Row): Area => {
  const body = bodyArea(table);
  return { ...body, firstRow: body.firstRow + index, lastRow: body.firstRow + index };
};

const requireRow = ({ table }: TableState, index: number): void => {
  if (index < 0 || index >= rowCount(bodyArea(table))) throw new HostError("InvalidArgument", `The table "${table.name}" has no row ${index}.`);
};

/** Adds rows before the one at `index`, or below the last; cells below the table move down. */
function add(host: HostState, self: TableState, index: number | null, values: unknown): HostObject {
  const { sheet, table } = self;
  requireWritable(host, sheet, table.area);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[] | null];
  const body = bodyArea(table);
  const at = index === null || index === -1 ? rowCount(body) : index;
  if (at < 0 || at > rowCount(body)) throw new HostError("InvalidArgument", `The table "${table.name}" has no row ${at}.`);
  const firstRow = body.firstRow + at;
  insertEmptyRows(sheet, table.area, firstRow, rows.length);
  table.area = { ...table.area, lastRow: table.area.lastRow + rows.length };
  const added = { ...body, firstRow, lastRow: firstRow + rows.length - 1 };
  if (Array.isArray(values)) writeCells(host, { sheet, area: added }, rows, "TableRow.values");
  else recordCellChange(host, sheet, added, undefined, "RowInserted");
  recordStructureChange(host);
  return object("TableRow", { ...self, index: at });
}

/** Deletes rows; a table keeps one, emptied. */
function remove(host: HostState, self: TableState, index: number, count: number): void {
  const { sheet, table } = self;
  requireWritable(host, sheet, table.area);
  requireRow(self, index);
  const body = bodyArea(table);
  const removed = Math.min(count, rowCount(body) - index);
  removeRows(sheet, table.area, body.firstRow + index, removed);
  const kept = Math.max(1, rowCount(body) - removed);
  table.area = { ...table.area, lastRow: table.area.lastRow - (rowCount(body) - kept) };
  recordCellChange(host, sheet, body, undefined, "RowDeleted");
  recordStructureChange(host);
}

/** The rows of a table, header and totals left out. */
export const tableRowCollectionType: HostType<Excel.TableRowCollection, TableState> = {
  items: (self) => Array.from({ length: rowCount(bodyArea(self.table)) }, (_row, index) => object("TableRow", { ...self, index })),
  scalars: { count: { get: ({ table }) => rowCount(bodyArea(table)) } },
  methods: {
    add: method([optional(whole), anything, optional(flag)], (self, [index, values], host) => add(host, self, index, values)),
    deleteRowsAt: method([whole, optional(whole)], (self, [index, count], host) => remove(host, self, index, count ?? 1)),
    getCount: method([], ({ table }) => rowCount(bodyArea(table))),
    getItemAt: method([whole], (self, [index]) => {
      requireRow(self, index);
      return object("TableRow", { ...self, index });
    }),
  },
};

/** One row of a table. */
export const tableRowType: HostType<Excel.TableRow, Row> = {
  mustExist: requireTable,
  scalars: {
    index: { get: ({ index }) => index },
    values: assignable((self, host) => readValues(host, self.sheet.cells, areaOf(self)), anything, (self, values, host) =>
      writeCells(host, { sheet: self.sheet, area: areaOf(self) }, values, "TableRow.values"),
    ),
  },
  methods: {
    delete: method([], (self, _none, host) => remove(host, self, self.index, 1)),
    getRange: method([], (self) => object("Range", { sheet: self.sheet, area: areaOf(self) })),
  },
};
