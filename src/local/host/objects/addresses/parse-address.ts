import { LAST_COLUMN, LAST_ROW, type Area } from "../../model";
import { columnNumber } from "./column-name";

export interface ParsedAddress {
  /** null: the address named none. */
  readonly sheetName: string | null;
  readonly area: Area;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads one A1 address, with or without a sheet; null when it is not one, or lies outside a sheet. */
export function parseAddress(address: string): ParsedAddress | null {
  const [, quoted, plain, rest] = QUALIFIED.exec(address.trim()) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const area = parseArea((rest ?? address).trim());
  return area === null ? null : { sheetName, area };
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = "", row = "", otherColumn = column, otherRow = row] = cells;
    return ordered(Number(row) - 1, columnNumber(column), Number(otherRow) - 1, columnNumber(otherColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
  return area.firstRow >= 0 && area.lastRow <= LAST_ROW && area.lastColumn <= LAST_COLUMN ? area : null;
}
