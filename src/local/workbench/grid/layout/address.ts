import type { Area } from "../../../host/model";

/** A cell's place in its sheet, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** "B3". */
export const cellAddress = ({ row, column }: CellPlace): string => `${columnName(column)}${row + 1}`;

/** "B3:D9", or "B3" for one cell. */
export function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = cellAddress({ row: firstRow, column: firstColumn });
  const last = cellAddress({ row: lastRow, column: lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "b3" or "$B$3:D9"; null for what is no address. */
export function readAddress(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

const columnNumber = (name: string): number => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
