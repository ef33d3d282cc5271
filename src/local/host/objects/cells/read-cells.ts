import type { HostState } from "../../host-state";
import type { Area, CellGrid, ModelValue } from "../../model";
import { HostError } from "../../protocol/host-error";
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../addresses/area-algebra";
import { isCellError } from "./is-cell-error";

/** A cell as `range.values` shows it: an empty one is "", an error is its text. */
export const shownValue = (value: ModelValue): string | number | boolean => {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
};

/** The values of an area; null for whole rows or columns, as in Excel. */
export function readValues(host: HostState, cells: CellGrid, area: Area): unknown[][] | null {
  if (!mayRead(host, area)) return null;
  const width = columnCount(area);
  const result = new Array<unknown[]>(rowCount(area));
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const stored = cells.rows[row];
    const line = new Array<unknown>(width);
    for (let column = 0; column < width; column++) {
      const value = stored?.[area.firstColumn + column] ?? null;
      line[column] = value !== null && typeof value !== "object" ? value : shownValue(value);
    }
    result[row - area.firstRow] = line;
  }
  return result;
}

/** Some property of each cell of an area; null for whole rows or columns. */
export function readCells(host: HostState, area: Area, read: (row: number, column: number) => unknown): unknown[][] | null {
  if (!mayRead(host, area)) return null;
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => read(area.firstRow + row, area.firstColumn + column)),
  );
}

function mayRead(host: HostState, area: Area): boolean {
  if (isWholeColumns(area) || isWholeRows(area)) return false;
  if (cellCount(area) > host.maximumCellsARead) {
    throw new HostError("RangeExceedsLimit", `A read is limited to ${host.maximumCellsARead} cells.`);
  }
  return true;
}
