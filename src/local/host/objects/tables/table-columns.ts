import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { anything, either, optional, text, whole } from "../../protocol/kinds";
import { readValues } from "../cells/read-cells";
import { usedArea } from "../cells/used-area";
import { writeCells } from "../cells/write-cells";
import { recordStructureChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, type HostStates, type RangeState, type TableState } from "../states";
import { requireTable } from "./find-table";
import { bodyArea, columnOf, headerArea, totalArea } from "./table-areas";

type Column = HostStates["TableColumn"];

const find = (self: TableState, key: string | number): HostObject | null => {
  const { columnNames } = self.table;
  const index = typeof key === "number" ? key - 1 : columnNames.findIndex((name) => name.toUpperCase() === key.toUpperCase());
  return columnNames[index] === undefined ? null : object("TableColumn", { ...self, index });
};

/** Adds a column to the right of the others, where there is room for it. */
function add(host: HostState, self: TableState, index: number | null, values: unknown, name: string | null): HostObject {
  const { sheet, table } = self;
  if (index !== null && index !== -1 && index !== table.columnNames.length) throw new HostError("NotImplemented", "The local host adds table columns at the end only.");
  const column = table.area.lastColumn + 1;
  const room = { ...table.area, firstColumn: column, lastColumn: column };
  requireWritable(host, sheet, room);
  if (usedArea(sheet.cells, true, room)) throw new HostError("NotImplemented", "The local host does not move cells aside for a new table column.");
  table.area = { ...table.area, lastColumn: column };
  const added: Column = { ...self, index: column - table.area.firstColumn };
  writeCells(host, { sheet, area: columnOf(table, added.index, headerArea(table)) }, [[name ?? `Column${added.index + 1}`]], "TableColumn.name");
  const isWhole = Array.isArray(values) && values.length === table.area.lastRow - table.area.firstRow + 1;
  if (values !== null && values !== undefined) writeCells(host, isWhole ? wholeColumn(added) : body(added), values, "TableColumn.values");
  recordStructureChange(host);
  return object("TableColumn", added);
}

const wholeColumn = ({ sheet, table, index }: Column): RangeState => ({ sheet, area: columnOf(table, index, table.area) });
const body = ({ sheet, table, index }: Column): RangeState => ({ sheet, area: columnOf(table, index, bodyArea(table)) });

/** The columns of a table. */
export const tableColumnCollectionType: HostType<Excel.TableColumnCollection, TableState> = {
  items: (self) => self.table.columnNames.map((_name, index) => object("TableColumn", { ...self, index })),
  scalars: { count: { get: ({ table }) => table.columnNames.length } },
  methods: {
    add: method([optional(whole), anything, optional(text)], (self, [index, values, name], host) => add(host, self, index, values, name)),
    getCount: method([], ({ table }) => table.columnNames.length),
    getItem: method([either(text, whole)], (self, [key]) => {
      const found = find(self, key);
      if (found === null) throw new HostError("ItemNotFound", `The table "${self.table.name}" has no column "${key}".`);
      return found;
    }),
    getItemAt: method([whole], (self, [index]) => {
      if (self.table.columnNames[index] === undefined) throw new HostError("InvalidArgument", `The table "${self.table.name}" has no column ${index}.`);
      return object("TableColumn", { ...self, index });
    }),
    getItemOrNullObject: method([either(text, whole)], (self, [key]) => find(self, key)),
  },
};

/** One column of a table. */
export const tableColumnType: HostType<Excel.TableColumn, Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  mustExist: requireTable,
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: assignable(({ table, index }) => table.columnNames[index] ?? "", text, ({ sheet, table, index }, name, host) =>
      writeCells(host, { sheet, area: columnOf(table, index, headerArea(table)) }, [[`'${name}`]], "TableColumn.name"),
    ),
    values: assignable((self, host) => readValues(host, self.sheet.cells, wholeColumn(self).area), anything, (self, values, host) => writeCells(host, wholeColumn(self), values, "TableColumn.values")),
  },
  methods: {
    getRange: method([], (self) => object("Range", wholeColumn(self))),
    getDataBodyRange: method([], (self) => object("Range", body(self))),
    getHeaderRowRange: method([], ({ sheet, table, index }) => object("Range", { sheet, area: columnOf(table, index, headerArea(table)) })),
    getTotalRowRange: method([], ({ sheet, table, index }) => object("Range", { sheet, area: columnOf(table, index, totalArea(table)) })),
  },
};
