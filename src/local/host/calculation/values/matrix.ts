import type { CellError, ModelValue, SheetArea } from "../../model";

/** A rectangle of values: the cells of a range, seen without copying them, or the rows of a computed array. */
export interface Matrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Past these everything is empty, so that a whole column costs what its used part costs. */
  readonly filledRowCount: number;
  readonly filledColumnCount: number;
  /** The cells it shows; null for a computed array. */
  readonly source: SheetArea | null;
  /** Row and column count from 0 within the rectangle. */
  at(row: number, column: number): ModelValue;
}

/** What an expression comes to. Empty and an omitted argument are both null. */
export type Operand = ModelValue | Matrix;

export const isMatrix = (operand: Operand | undefined): operand is Matrix => typeof operand === "object" && operand !== null && "rowCount" in operand;

export const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

/** A computed array. The rows are taken over, not copied; they are of one length. */
export function arrayMatrix(rows: readonly (readonly ModelValue[])[]): Matrix {
  const columnCount = rows[0]?.length ?? 0;
  return {
    rowCount: rows.length,
    columnCount,
    filledRowCount: rows.length,
    filledColumnCount: columnCount,
    source: null,
    at: (row, column) => rows[row]?.[column] ?? null,
  };
}

/** An array of that size with what `value` says for each place. */
export function buildMatrix(rowCount: number, columnCount: number, value: (row: number, column: number) => ModelValue): Matrix {
  return arrayMatrix(Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => value(row, column))));
}

/** The operand as a rectangle: a single value is one of 1 × 1. */
export const asMatrix = (operand: Operand): Matrix => (isMatrix(operand) ? operand : arrayMatrix([[operand]]));

/** The rectangle's values as rows, empty cells as null. The filled part only, unless `whole`. */
export function rowsOf(matrix: Matrix, whole = true): ModelValue[][] {
  const rowCount = whole ? matrix.rowCount : matrix.filledRowCount;
  const columnCount = whole ? matrix.columnCount : matrix.filledColumnCount;
  return Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => matrix.at(row, column)));
}

/** Every value of the filled part, row by row. */
export function* valuesOf(matrix: Matrix): Generator<ModelValue> {
  for (let row = 0; row < matrix.filledRowCount; row++) {
    for (let column = 0; column < matrix.filledColumnCount; column++) yield matrix.at(row, column);
  }
}

/** A rectangle of one cell is its value; a larger one is not a single value: #VALUE!. */
export function singleValue(operand: Operand): ModelValue {
  if (!isMatrix(operand)) return operand;
  return operand.rowCount === 1 && operand.columnCount === 1 ? operand.at(0, 0) : { error: "#VALUE!" };
}
