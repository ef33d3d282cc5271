import type { Area, SheetModel, TableModel } from "../../model";
import { intersection } from "../addresses/area-algebra";
import { shownValue } from "../cells/read-cells";

/** Names for columns from what stands in the header row: text, none twice, none empty. */
export function columnNamesOf(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) names.push(free(cell === "" ? `Column${index + 1}` : cell, names));
  return names;
}

function free(name: string, taken: readonly string[], number = 2): string {
  const isTaken = (candidate: string): boolean => taken.some((each) => each.toUpperCase() === candidate.toUpperCase());
  if (!isTaken(name)) return name;
  return isTaken(`${name}${number}`) ? free(name, taken, number + 1) : `${name}${number}`;
}

/** Reads the header row into the table's column names, and writes them back as text where they had to be made up. */
export function readHeaderRow(sheet: SheetModel, table: TableModel): void {
  const { firstRow, firstColumn, lastColumn } = table.area;
  const cells = Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, index) => String(shownValue(sheet.cells.value(firstRow, firstColumn + index))));
  table.columnNames = columnNamesOf(cells);
  table.columnNames.forEach((name, index) => sheet.cells.setValue(firstRow, firstColumn + index, name));
}

/** After cells were written: tables whose header row was among them take their column names from it. */
export function followHeaders(sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, lastRow: table.area.firstRow }, written)) readHeaderRow(sheet, table);
  }
}
