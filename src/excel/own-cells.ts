import { blockAddress } from "../workbook";
import { cellsFromTheCorner } from "./cells-from-the-corner";
import { contentsOf } from "./contents-of";
import type { SheetExtent } from "./plan-pieces";

/** Rows and columns from A1 on. */
export interface OwnSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** So far beyond what we wrote on a sheet we look for the user's cells. */
export const ROOM = { rows: 300, columns: 40 } as const;

/** Of a sheet whose size we do not know, more than any of ours has that is not followed. */
const USUAL_SIZE: OwnSize = { rowCount: 4000, columnCount: 64 };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The cells of a sheet of ours. */
export interface OwnCells {
  /** From A1 on. */
  readonly values: readonly (readonly unknown[])[];
  /** The same, with formulas where there are formulas. */
  readonly contents: readonly (readonly unknown[])[];
  /** Where else cells are in use, so far out that they are none of ours and are not among these. */
  readonly far: readonly SheetExtent[];
}

/**
 * Asks for the cells of a sheet of ours; what is returned reads the answer after the next sync. One word in the last column would make
 * the answer as wide as the sheet, which Excel refuses: only the cells within reach are asked for, and where others are.
 * @param name - as it is called now
 * @param written - how much of it we wrote; null where that is not known
 */
export function loadOwnCells(sheet: Excel.Worksheet, name: string, written: OwnSize | null): () => OwnCells {
  const { rowCount, columnCount } = written === null ? USUAL_SIZE : { rowCount: written.rowCount + ROOM.rows, columnCount: written.columnCount + ROOM.columns };
  const usedOf = (row: number, column: number, rows: number, columns: number): Excel.Range => sheet.getRange(blockAddress({ row, column, rowCount: rows, columnCount: columns })).getUsedRangeOrNullObject(true);
  const near = usedOf(0, 0, rowCount, columnCount).load("values,formulas,rowIndex,columnIndex");
  const far = [usedOf(0, columnCount, LAST_ROW, LAST_COLUMN - columnCount), usedOf(rowCount, 0, LAST_ROW - rowCount, columnCount)].map((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  return () => ({
    values: near.isNullObject ? [] : cellsFromTheCorner(near),
    contents: near.isNullObject ? [] : cellsFromTheCorner(contentsOf(near)),
    far: far.flatMap((range) => (range.isNullObject ? [] : [{ name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }])),
  });
}
