import type { HostState } from "../../host-state";
import { CellGrid, newSheet, nextId, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { EventType, raise } from "../changes/raise-event";
import { recordStructureChange } from "../changes/record-change";
import { requireWritableStructure } from "../changes/require-writable";
import { findSheet } from "./find-sheet";

/** Copies a sheet with its cells, formats and print set-up. Tables get new names, as in Excel; charts are not copied. */
export function copySheet(host: HostState, sheet: SheetModel, where: string, relativeTo: SheetModel | null): SheetModel {
  requireWritableStructure(host);
  if (sheet.charts.length > 0) throw new HostError("NotImplemented", "The local host cannot copy a sheet that has charts.");
  const { workbook } = host;
  const cells = new CellGrid(sheet.cells.rows.map((row) => row && [...row]));
  const copy = newSheet(workbook, freeCopyName(host, sheet.name), { cells });
  for (const [key, formula] of sheet.cells.formulas) cells.formulas.set(key, { ...formula });
  for (const [key, format] of sheet.cells.formats) cells.formats.set(key, format);
  for (const [key, anchor] of sheet.cells.spilledFrom) cells.spilledFrom.set(key, anchor);
  const { id: _id, name: _name, cells: _cells, columns, rows, origin: _origin, changed: _changed, changedCells: _changedCells, tables, ...rest } = sheet;
  Object.assign(copy, structuredClone({ ...rest, charts: [] }), { visibility: "Visible", changed: true });
  for (const [index, column] of columns) copy.columns.set(index, { ...column });
  for (const [index, row] of rows) copy.rows.set(index, { ...row });
  copy.tables = tables.map((table) => ({ ...structuredClone(table), id: nextId(workbook), name: `${table.name}_${workbook.nextId}` }));
  workbook.sheets.splice(placeFor(host, where, relativeTo), 0, copy);
  recordStructureChange(host);
  raise(host, EventType.worksheetAdded, ["Workbook"], { worksheetId: copy.id, source: "Local" });
  return copy;
}

function placeFor(host: HostState, where: string, relativeTo: SheetModel | null): number {
  const { sheets } = host.workbook;
  if (where === "Beginning") return 0;
  if (where === "End" || where === "None") return sheets.length;
  if (relativeTo === null) throw new HostError("InvalidArgument", "Before and After need the sheet they refer to.");
  return sheets.indexOf(relativeTo) + (where === "After" ? 1 : 0);
}

function freeCopyName(host: HostState, name: string, number = 2): string {
  const suffix = ` (${number})`;
  const free = name.slice(0, 31 - suffix.length) + suffix;
  return findSheet(host, free) === null ? free : freeCopyName(host, name, number + 1);
}
