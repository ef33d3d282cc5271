import type { HostState } from "../../host-state";
import type { Area, SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { columnCount, intersection, isWholeRows, rowCount } from "../addresses/area-algebra";
import { usedArea } from "../cells/used-area";
import { recordCellChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, type RangeState } from "../states";
import { insertEmptyRows, removeRows } from "../tables/shift-rows";

/** Moves cells down, so that the range is empty. */
export function insertCells(host: HostState, { sheet, area }: RangeState, shift: "Down" | "Right"): HostObject {
  requireWritable(host, sheet, area);
  if (shift === "Right") throw new HostError("NotImplemented", "The local host moves cells down or up only.");
  requireNothingFollows(host, sheet, area);
  insertEmptyRows(sheet, columnsInUse(sheet, area), area.firstRow, rowCount(area));
  recordCellChange(host, sheet, movedBand(sheet, area), undefined, isWholeRows(area) ? "RowInserted" : "CellInserted");
  return object("Range", { sheet, area });
}

/** Takes the range's cells out; those below move up. */
export function deleteCells(host: HostState, { sheet, area }: RangeState, shift: "Up" | "Left"): void {
  requireWritable(host, sheet, area);
  if (shift === "Left") throw new HostError("NotImplemented", "The local host moves cells down or up only.");
  requireNothingFollows(host, sheet, area);
  const moved = movedBand(sheet, area);
  removeRows(sheet, columnsInUse(sheet, area), area.firstRow, rowCount(area));
  recordCellChange(host, sheet, moved, undefined, isWholeRows(area) ? "RowDeleted" : "CellDeleted");
}

/** Everything that lies below and would have to move with its cells; the host moves values and formats only. */
function requireNothingFollows(host: HostState, sheet: SheetModel, area: Area): void {
  const below: Area = { ...area, lastRow: 1_048_575 };
  const touches = (other: Area | null | undefined): boolean => other !== null && other !== undefined && intersection(other, below) !== null;
  const names = host.workbook.names.some((item) => item.area?.sheetId === sheet.id && touches(item.area));
  const looks = [...sheet.conditionalFormats, ...sheet.dataValidations, ...sheet.tables].some((each) => touches(each.area));
  const charts = host.workbook.sheets.some((each) => each.charts.some((chart) => chart.series.some((series) => series.values.sheetId === sheet.id && touches(series.values))));
  if (names || looks || charts || sheet.merges.some(touches)) {
    throw new HostError("NotImplemented", "The local host cannot move cells that a name, a table, a chart, validation, a conditional format or a merge refers to.");
  }
}

const columnsInUse = (sheet: SheetModel, area: Area): Area => {
  const used = usedArea(sheet.cells, false);
  return { ...area, lastColumn: Math.min(area.lastColumn, Math.max(area.firstColumn, used?.lastColumn ?? 0)) };
};

const movedBand = (sheet: SheetModel, area: Area): Area => {
  const used = usedArea(sheet.cells, false);
  const lastRow = Math.max(area.lastRow, used?.lastRow ?? 0);
  return columnCount(area) > 16_000 ? { ...columnsInUse(sheet, area), lastRow } : { ...area, lastRow };
};
