import { LAST_ROW, type CellError, type ModelValue } from "../../model";
import { ERRORS, buildMatrix, isMatrix, type Matrix, type Operand } from "../values";

/**
 * Applies a function of single values to operands as Excel does: a single row or column is repeated to the size of the
 * others, and where one has no value for a place the result there is #N/A. Whole columns count as far as they are filled.
 */
export function lift(operands: readonly Operand[], run: (values: readonly ModelValue[]) => ModelValue): Operand {
  const wide = operands.filter((operand) => isMatrix(operand) && (operand.rowCount > 1 || operand.columnCount > 1)) as Matrix[];
  if (wide.length === 0) return run(operands.map((operand) => (isMatrix(operand) ? operand.at(0, 0) : operand)));
  const rowCount = Math.max(...wide.map(rowsToVisit));
  const columnCount = Math.max(...wide.map((matrix) => matrix.columnCount));
  return buildMatrix(rowCount, columnCount, (row, column) => {
    const values = operands.map((operand) => (isMatrix(operand) ? valueFor(operand, row, column) : operand));
    return values.includes(MISSING) ? ERRORS.notAvailable : run(values);
  });
}

/** An object of its own, so that a #N/A the cells themselves hold is not taken for a missing place. */
const MISSING: CellError = { error: "#N/A" };

const rowsToVisit = (matrix: Matrix): number => (matrix.rowCount > LAST_ROW ? Math.max(1, matrix.filledRowCount) : matrix.rowCount);

function valueFor(matrix: Matrix, row: number, column: number): ModelValue {
  const ownRow = matrix.rowCount === 1 ? 0 : row;
  const ownColumn = matrix.columnCount === 1 ? 0 : column;
  return ownRow < matrix.rowCount && ownColumn < matrix.columnCount ? matrix.at(ownRow, ownColumn) : MISSING;
}
