import { formatValue } from "../../../number-format";
import type { HostState } from "../../host-state";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { usedArea } from "../cells/used-area";
import type { RangeState } from "../states";
import { formatOf } from "./cell-format";

/** Sets each column of a range as wide as its longest text, counted in characters: near what Excel measures in pixels. */
export function autofitColumns(host: HostState, { sheet, area }: RangeState): void {
  requireWritable(host, sheet);
  const used = usedArea(sheet.cells, true, area);
  if (used === null) return;
  for (let column = used.firstColumn; column <= used.lastColumn; column++) {
    let longest = 0;
    for (let row = used.firstRow; row <= used.lastRow; row++) {
      const shown = formatValue(sheet.cells.value(row, column), formatOf(sheet, row, column).numberFormat, host.workbook.dateSystem);
      longest = Math.max(longest, ...shown.split("\n").map((line) => line.length));
    }
    if (longest > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, longest + 0.71) });
  }
  recordSheetChange(sheet);
}

/** Takes each row of a range back to the height its text needs: the standard height for each line of it. */
export function autofitRows(host: HostState, { sheet, area }: RangeState): void {
  requireWritable(host, sheet);
  for (const [row, line] of sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    const { height: _height, ...rest } = line;
    sheet.rows.set(row, rest);
  }
  recordSheetChange(sheet);
}
