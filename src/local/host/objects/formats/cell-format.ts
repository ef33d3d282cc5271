import type { HostState } from "../../host-state";
import { cellKey, type CellFormat, type SheetModel } from "../../model";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { cellsInUse } from "../cells/cells-in-use";
import type { RangeState } from "../states";

const PLAIN: CellFormat = {};

/** How one cell looks. */
export const formatOf = (sheet: SheetModel, row: number, column: number): CellFormat => sheet.cells.formats.get(cellKey(row, column)) ?? PLAIN;

/** Changes the look of each cell of a range. Cells that looked alike go on sharing one format. */
export function changeFormat(host: HostState, { sheet, area }: RangeState, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
  requireWritable(host, sheet, area);
  const visited = cellsInUse(sheet, area);
  for (let row = visited.firstRow; row <= visited.lastRow; row++) {
    for (let column = visited.firstColumn; column <= visited.lastColumn; column++) {
      sheet.cells.formats.set(cellKey(row, column), change(formatOf(sheet, row, column), row, column));
    }
  }
  recordSheetChange(sheet);
}

/** Sets one part of the look of each cell of a range; undefined takes it back to the default. */
export function setFormat<Name extends keyof CellFormat>(host: HostState, range: RangeState, name: Name, value: CellFormat[Name]): void {
  const seen = new Map<CellFormat, CellFormat>();
  changeFormat(host, range, (format) => {
    const known = seen.get(format);
    if (known) return known;
    const { [name]: _former, ...rest } = format;
    const changed: CellFormat = value === undefined ? rest : { ...rest, [name]: value };
    seen.set(format, changed);
    return changed;
  });
}

/** What all cells of a range have in common; null where they differ, as in Excel. */
export function commonFormat<Value>({ sheet, area }: RangeState, read: (format: CellFormat, row: number, column: number) => Value): Value | null {
  const visited = cellsInUse(sheet, area);
  const first = read(formatOf(sheet, visited.firstRow, visited.firstColumn), visited.firstRow, visited.firstColumn);
  for (let row = visited.firstRow; row <= visited.lastRow; row++) {
    for (let column = visited.firstColumn; column <= visited.lastColumn; column++) {
      if (read(formatOf(sheet, row, column), row, column) !== first) return null;
    }
  }
  return first;
}
