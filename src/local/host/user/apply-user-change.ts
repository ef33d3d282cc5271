import type { HostState } from "../host-state";
import { cellKey, type SheetModel } from "../model";
import { placeCells } from "../objects/cells/place-cells";
import { recordSheetChange, recordStructureChange } from "../objects/changes/record-change";
import { requireWritable } from "../objects/changes/require-writable";
import { readCell } from "./read-cell";
import type { UserChange } from "./user-change";

/** Makes a change, and answers the change that takes it back. */
export function applyUserChange(host: HostState, sheet: SheetModel, change: UserChange): UserChange {
  if (change.columnWidths.size > 0) requireWritable(host, sheet);
  const tablesBefore = new Map(sheet.tables.map((table) => [table.id, { area: table.area, columnNames: table.columnNames }]));
  const cells = change.cells && placeContents(host, sheet, change.cells);
  const columnWidths = setWidths(sheet, change.columnWidths);
  for (const [id, shape] of change.tables) Object.assign(sheet.tables.find((table) => table.id === id) ?? {}, shape);
  const reshaped = sheet.tables.filter(({ id, area, columnNames }) => tablesBefore.get(id)?.area !== area || tablesBefore.get(id)?.columnNames !== columnNames);
  if (change.tables.size > 0) recordStructureChange(host);
  return { sheetId: sheet.id, cells, columnWidths, tables: new Map([...tablesBefore].filter(([id]) => reshaped.some((table) => table.id === id))) };
}

/** Writes the cells and looks; answers what stood in them. */
function placeContents(host: HostState, sheet: SheetModel, { area, contents }: NonNullable<UserChange["cells"]>): UserChange["cells"] {
  const { cells } = sheet;
  const before = contents.map((line, down) =>
    line.map((placed, across) => placed && readCell(cells, area.firstRow + down, area.firstColumn + across, placed.format === undefined ? "contents" : "contents-and-look")),
  );
  placeCells(host, { sheet, area }, (row, column) => contents[row]?.[column] ?? null);
  contents.forEach((line, down) =>
    line.forEach((placed, across) => {
      const [row, column] = [area.firstRow + down, area.firstColumn + across];
      if (placed?.kind === "formula" && placed.value !== undefined) cells.setValue(row, column, placed.value);
      if (placed?.format === null) cells.formats.delete(cellKey(row, column));
      else if (placed?.format) cells.formats.set(cellKey(row, column), placed.format);
    }),
  );
  return { area, contents: before };
}

function setWidths(sheet: SheetModel, widths: UserChange["columnWidths"]): UserChange["columnWidths"] {
  const before = new Map([...widths.keys()].map((column) => [column, sheet.columns.get(column)?.width]));
  for (const [column, width] of widths) {
    const { width: _width, ...rest } = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, width === undefined ? rest : { ...rest, width });
  }
  if (widths.size > 0) recordSheetChange(sheet);
  return before;
}
