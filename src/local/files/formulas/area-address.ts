import { LAST_COLUMN, LAST_ROW, type Area } from "../../host/model";
import { columnLetters, columnNumber } from "./column-letters";

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** The area an address names (`B2`, `$A$1:C9`, `A:C`, `2:5`), or null where it is none. */
export function parseArea(address: string): Area | null {
  const [from = "", to = from, ...rest] = address.split(":");
  if (rest.length > 0) return null;
  const start = parseCorner(from, 0, 0);
  const end = parseCorner(to, LAST_ROW, LAST_COLUMN);
  if (!start || !end || (start.whole && !address.includes(":")) || start.whole !== end.whole) return null;
  const area = {
    firstRow: Math.min(start.row, end.row),
    firstColumn: Math.min(start.column, end.column),
    lastRow: Math.max(start.row, end.row),
    lastColumn: Math.max(start.column, end.column),
  };
  return area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN ? null : area;
}

function parseCorner(text: string, wholeRow: number, wholeColumn: number): { readonly row: number; readonly column: number; readonly whole: "" | "column" | "row" } | null {
  const cell = CELL.exec(text);
  if (cell) return cell[2] === "0" ? null : { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? ""), whole: "" };
  const column = COLUMN.exec(text);
  if (column) return { row: wholeRow, column: columnNumber(column[1] ?? ""), whole: "column" };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: wholeColumn, whole: "row" } : null;
}

/** `B2`, or `A1:C9` where the area has more than one cell. */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.firstRow, area.firstColumn);
  return area.firstRow === area.lastRow && area.firstColumn === area.lastColumn ? from : `${from}:${cellAddress(area.lastRow, area.lastColumn)}`;
}

/** `$A$1:$C$9`; a single cell stays single. */
export function fixedAddress(area: Area): string {
  const from = `$${columnLetters(area.firstColumn)}$${area.firstRow + 1}`;
  const to = `$${columnLetters(area.lastColumn)}$${area.lastRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
