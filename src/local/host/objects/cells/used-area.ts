import { cellOfKey, type Area, type CellGrid } from "../../model";
import { boundingArea, cellArea, intersection, WHOLE_SHEET } from "../addresses/area-algebra";

/** The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format) inside `within`; null when there is none. */
export function usedArea(cells: CellGrid, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  let used: Area | null = areaOfValues(cells, within);
  const include = (key: number): void => {
    const { row, column } = cellOfKey(key);
    const cell = intersection(cellArea(row, column), within);
    if (cell) used = used ? boundingArea(used, cell) : cell;
  };
  for (const key of cells.formulas.keys()) include(key);
  if (!valuesOnly) for (const key of cells.formats.keys()) include(key);
  return used;
}

function areaOfValues(cells: CellGrid, within: Area): Area | null {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  const end = Math.min(within.lastRow, cells.rows.length - 1);
  for (let row = within.firstRow; row <= end; row++) {
    const line = cells.rows[row];
    if (line === undefined) continue;
    let first = within.firstColumn;
    let last = Math.min(within.lastColumn, line.length - 1);
    while (first <= last && isEmpty(line[first])) first++;
    while (last >= first && isEmpty(line[last])) last--;
    if (first > last) continue;
    firstRow = Math.min(firstRow, row);
    lastRow = row;
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, last);
  }
  return lastRow < 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined;
