import type { HostState } from "../../host-state";
import { LAST_COLUMN, LAST_ROW, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { either, optional, text, whole } from "../../protocol/kinds";
import { columnCount, rowCount } from "../addresses/area-algebra";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, objectKind } from "../states";
import { findArea } from "./find-area";

function freeze(host: HostState, sheet: SheetModel, rows: number, columns: number): void {
  requireWritable(host, sheet);
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument", "A negative number of rows or columns cannot be frozen.");
  sheet.freeze = { rows, columns };
  recordSheetChange(sheet);
}

function location(sheet: SheetModel): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return object("Range", {
    sheet,
    area: { firstRow: 0, firstColumn: 0, lastRow: rows === 0 ? LAST_ROW : rows - 1, lastColumn: columns === 0 ? LAST_COLUMN : columns - 1 },
  });
}

/** The rows and columns that stay in sight. */
export const freezePanesType: HostType<Excel.WorksheetFreezePanes, SheetModel> = {
  methods: {
    freezeRows: method([optional(whole)], (sheet, [count], host) => freeze(host, sheet, count ?? 1, 0)),
    freezeColumns: method([optional(whole)], (sheet, [count], host) => freeze(host, sheet, 0, count ?? 1)),
    freezeAt: method([either(objectKind("Range"), text)], (sheet, [given], host) => {
      const { area } = typeof given === "string" ? findArea(host, sheet, given) : given.state;
      const rows = area.lastRow === LAST_ROW ? 0 : area.firstRow + rowCount(area);
      const columns = area.lastColumn === LAST_COLUMN ? 0 : area.firstColumn + columnCount(area);
      freeze(host, sheet, rows, columns);
    }),
    unfreeze: method([], (sheet, _none, host) => freeze(host, sheet, 0, 0)),
    getLocation: method([], (sheet) => {
      const found = location(sheet);
      if (found === null) throw new HostError("ItemNotFound", `Nothing is frozen on the sheet "${sheet.name}".`);
      return found;
    }),
    getLocationOrNullObject: method([], (sheet) => location(sheet)),
  },
};
