/** Rows and columns of a sheet, both ends included, counted from 0. Whole columns go down without an end, whole rows to the right. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const CORNER = /^([A-Z]{0,3})(\d*)$/;

/**
 * Which rows and columns does an address mean? As `parsePlace` gives it: A1 style, in capitals, without dollar signs.
 * @example
 * cellArea("B4:F9") // => {"firstRow": 3, "lastRow": 8, "firstColumn": 1, "lastColumn": 5}
 * cellArea("C7") // => {"firstRow": 6, "lastRow": 6, "firstColumn": 2, "lastColumn": 2}
 */
export function cellArea(address: string): CellArea {
  const [first = "", last = first] = address.split(":");
  const [one, other] = [cornerOf(first), cornerOf(last)];
  return {
    firstRow: Math.min(one.row ?? 0, other.row ?? 0),
    lastRow: Math.max(one.row ?? Infinity, other.row ?? Infinity),
    firstColumn: Math.min(one.column ?? 0, other.column ?? 0),
    lastColumn: Math.max(one.column ?? Infinity, other.column ?? Infinity),
  };
}

function cornerOf(corner: string): { readonly row: number | null; readonly column: number | null } {
  const [, letters = "", digits = ""] = CORNER.exec(corner) ?? [];
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : columnOf(letters) };
}

const LETTERS = 26;
const BEFORE_A = 64;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;
