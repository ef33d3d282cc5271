import type { CellFormat } from "./cell-format";
import type { ModelValue } from "./cell-value";

/** A formula in a cell. Its present result stands in the grid's values. */
export interface FormulaCell {
  /** With the leading "=". */
  readonly text: string;
  /** The area it spills over, its own cell included; null when it fills one cell. */
  spill: { readonly rows: number; readonly columns: number } | null;
  /** "stale": the engine does not know it, so the value is the one the file came with. */
  state: "current" | "dirty" | "stale";
}

/**
 * The cells of one sheet. Values stand in plain rows so that a large file's rows can be taken over without a copy;
 * formulas and formats are rare and stand beside them, keyed by `cellKey`.
 */
export class CellGrid {
  readonly formulas = new Map<number, FormulaCell>();
  readonly formats = new Map<number, CellFormat>();
  /** Cells that hold a spilled value, to the key of the cell whose formula put it there. */
  readonly spilledFrom = new Map<number, number>();

  constructor(readonly rows: (ModelValue[] | undefined)[] = []) {}

  value(row: number, column: number): ModelValue {
    return this.rows[row]?.[column] ?? null;
  }

  setValue(row: number, column: number, value: ModelValue): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
}

/** One number for a cell, so that maps need no text keys. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The row and column of a `cellKey`. */
export const cellOfKey = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / 16_384),
  column: key % 16_384,
});
