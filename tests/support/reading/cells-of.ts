import type { CellValue, SheetSnapshot } from "../../../src/workbook";

/** A cell of a sheet, counted from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of an address such as "B5:N8" (columns A to Z), row by row. */
export function cellsOf(address: string): readonly Cell[] {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) ?? [];
  const count = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return count(Number(top) - 1, Number(bottom) - 1).flatMap((row) => count(columnOf(left), columnOf(right)).map((column) => ({ row, column })));
}

const columnOf = (letter: string): number => letter.charCodeAt(0) - "A".charCodeAt(0);

/** The address of a cell as it stands in a sentence, without its sheet. */
export const addressOf = ({ row, column }: Cell): string => `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;

export const valueAt = ({ values, firstRow, firstColumn }: SheetSnapshot, { row, column }: Cell): CellValue =>
  values[row - firstRow]?.[column - firstColumn] ?? "";

/** The sheet with another value in one cell. */
export function withValue(sheet: SheetSnapshot, cell: Cell, value: CellValue): SheetSnapshot {
  const changed = sheet.values.map((row, index) =>
    index === cell.row - sheet.firstRow ? row.map((old, place) => (place === cell.column - sheet.firstColumn ? value : old)) : row,
  );
  return { ...sheet, values: changed };
}
