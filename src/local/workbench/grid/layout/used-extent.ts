import { cellOfKey, type SheetModel } from "../../../host/model";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns, from A1, hold a value, a formula, a look, a table, a merge or a chart. */
export function usedExtent(sheet: SheetModel): Extent {
  let rows = sheet.cells.rows.length;
  let columns = 0;
  for (const cells of sheet.cells.rows) columns = Math.max(columns, cells?.length ?? 0);
  const include = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const key of [...sheet.cells.formulas.keys(), ...sheet.cells.formats.keys()]) {
    const { row, column } = cellOfKey(key);
    include(row, column);
  }
  const areas = [...sheet.merges, ...sheet.tables.map(({ area }) => area), ...sheet.charts.flatMap(({ covers }) => covers ?? [])];
  for (const { lastRow, lastColumn } of areas) include(lastRow, lastColumn);
  return { rows, columns };
}
