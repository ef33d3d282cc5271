import { blockAddress, type SheetPlan } from "../../plan";
import { quotedSheetName } from "../../places";
import type { CellValue } from "../../snapshot";
import type { PlacedBlock } from "../detail";

/** Cells of the detail sheet: as a formula names them, and what they hold, row by row. */
export interface DetailCells {
  readonly reference: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** The detail sheet as it is written, and where its tables stand. */
export interface DetailSource extends Pick<SheetPlan, "name" | "values"> {
  readonly placed: readonly PlacedBlock[];
}

/** Which cells of a table: the table's own rows counted from 0, columns from its left. */
interface Wanted {
  readonly row: number;
  readonly rowCount?: number;
  readonly column: number;
  readonly columnCount?: number;
}

/** Some cells of a table of the detail sheet; null where it has no such table or cells, or they do not stand together. Row -1 is the headings'. */
export function detailCells({ name, values, placed }: DetailSource, tableName: string, { row, rowCount = 1, column, columnCount = 1 }: Wanted): DetailCells | null {
  const table = placed.find(({ block }) => block.tableName === tableName);
  const [first, last] = row === -1 ? [table?.parts[0]?.headingRow, table?.parts[0]?.headingRow] : [table?.rowOf[row], table?.rowOf[row + rowCount - 1]];
  if (table === undefined || first === undefined || last === undefined || last - first !== rowCount - 1) return null;
  if (column < 0 || column + columnCount > table.block.columns.length) return null;
  return {
    reference: `${quotedSheetName(name)}!${blockAddress({ row: first, column, rowCount, columnCount })}`,
    values: values.slice(first, last + 1).map((cells) => Array.from({ length: columnCount }, (_, index) => cells[column + index] ?? null)),
  };
}

/** Its numbers, with null for a blank; null where a cell holds anything else. */
export function numbersOf({ values }: DetailCells): (number | null)[] | null {
  const cells = values.flat();
  return cells.every((cell) => cell === null || cell === "" || typeof cell === "number") ? cells.map((cell) => (typeof cell === "number" ? cell : null)) : null;
}

/** The column under a heading, counted from the table's left; -1 where there is none. */
export const columnUnder = ({ placed }: DetailSource, tableName: string, heading: string): number =>
  placed.find(({ block, parts }) => block.tableName === tableName && parts.length > 0)?.block.columns.findIndex((column) => column.heading === heading) ?? -1;

/** How many rows a table has. */
export const rowCountOf = ({ placed }: DetailSource, tableName: string): number => placed.find(({ block }) => block.tableName === tableName)?.block.rows.length ?? 0;
