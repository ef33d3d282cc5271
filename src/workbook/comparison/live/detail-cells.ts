import { blockAddress, type SheetPlan } from "../../plan";
import type { CellValue } from "../../snapshot";
import { cellArea, quotedSheetName } from "../../places";

/** Cells of the detail sheet: as a formula names them, and what they hold, row by row. */
export interface DetailCells {
  readonly reference: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** Which cells of a table: rows counted from 0 below its headings, columns from its left. */
interface Wanted {
  readonly row: number;
  readonly rowCount?: number;
  readonly column: number;
  readonly columnCount?: number;
}

/** Some cells of a table of the detail sheet; null where it has no such table or cells. Row -1 is the headings'. */
export function detailCells({ name, tables, values }: Pick<SheetPlan, "name" | "tables" | "values">, tableName: string, { row, rowCount = 1, column, columnCount = 1 }: Wanted): DetailCells | null {
  const table = tables.find((each) => each.name === tableName);
  if (table === undefined || row < -1 || column < 0) return null;
  const { firstRow, firstColumn, lastRow, lastColumn } = cellArea(table.address);
  const from = { row: firstRow + 1 + row, column: firstColumn + column };
  if (from.row + rowCount - 1 > lastRow || from.column + columnCount - 1 > lastColumn) return null;
  return {
    reference: `${quotedSheetName(name)}!${blockAddress({ ...from, rowCount, columnCount })}`,
    values: values.slice(from.row, from.row + rowCount).map((cells) => Array.from({ length: columnCount }, (_, index) => cells[from.column + index] ?? null)),
  };
}

/** Its numbers, with null for a blank; null where a cell holds anything else. */
export function numbersOf({ values }: DetailCells): (number | null)[] | null {
  const cells = values.flat();
  return cells.every((cell) => cell === null || cell === "" || typeof cell === "number") ? cells.map((cell) => (typeof cell === "number" ? cell : null)) : null;
}

/** The column under a heading, counted from the table's left; -1 where there is none. */
export function columnUnder({ tables, values }: Pick<SheetPlan, "tables" | "values">, tableName: string, heading: string): number {
  const table = tables.find((each) => each.name === tableName);
  if (table === undefined) return -1;
  const { firstRow, firstColumn, lastColumn } = cellArea(table.address);
  return (values[firstRow] ?? []).slice(firstColumn, lastColumn + 1).indexOf(heading);
}
