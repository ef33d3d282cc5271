import type { HostState } from "../../host-state";
import type { Area } from "../../model";
import { HostError } from "../../protocol/host-error";
import { cellCount, contains, intersection } from "../addresses/area-algebra";
import { putCell } from "../cells/put-cell";
import { recordCellChange, recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";

/** Merges the cells of a range, or of each of its rows. Only the first cell keeps its value. */
export function merge(host: HostState, { sheet, area }: RangeState, across: boolean): void {
  requireWritable(host, sheet, area);
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) throw new HostError("InvalidArgument", "Cells of a table cannot be merged.");
  const cutOff = sheet.merges.some((each) => intersection(each, area) !== null && !contains(area, each));
  if (cutOff) throw new HostError("MergedRangeConflict", "The range holds only a part of a merged cell.");
  const rows: Area[] = [];
  if (across) for (let row = area.firstRow; row <= area.lastRow; row++) rows.push({ ...area, firstRow: row, lastRow: row });
  else rows.push(area);
  sheet.merges = sheet.merges.filter((each) => intersection(each, area) === null);
  for (const each of rows) {
    if (cellCount(each) === 1) continue;
    sheet.merges.push(each);
    for (let row = each.firstRow; row <= each.lastRow; row++) {
      for (let column = each.firstColumn; column <= each.lastColumn; column++) {
        const isFirst = row === each.firstRow && column === each.firstColumn;
        if (!isFirst) putCell(sheet.cells, row, column, { kind: "value", value: null });
      }
    }
  }
  recordCellChange(host, sheet, area);
}

/** Takes merged cells apart that touch the range. */
export function unmerge(host: HostState, { sheet, area }: RangeState): void {
  requireWritable(host, sheet, area);
  sheet.merges = sheet.merges.filter((each) => intersection(each, area) === null);
  recordSheetChange(sheet);
}
