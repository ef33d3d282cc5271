import { LAST_COLUMN, LAST_ROW, type ModelValue, type SheetArea } from "../../model";
import type { Evaluation, FormulaFunction } from "../evaluation";
import { columnLetters, parseFormula, type Expression } from "../grammar";
import { ERRORS, asMatrix, buildMatrix, isError, isMatrix, singleValue, toNumber, toText, type Operand } from "../values";
import { elementwise, whole, type FunctionTable } from "./define";

/** Where cells are, and cells named by calculation. OFFSET and INDIRECT are calculated at every change: what they read is not in their text. */
export const REFERENCE_FUNCTIONS: FunctionTable = {
  ROW: position((area) => ({ from: area.firstRow, rows: area.lastRow - area.firstRow + 1, columns: 1 }), (host) => host.row),
  COLUMN: position((area) => ({ from: area.firstColumn, rows: 1, columns: area.lastColumn - area.firstColumn + 1 }), (host) => host.column),
  ROWS: whole(1, 1, ([operand = null]) => (isError(operand) ? operand : asMatrix(operand).rowCount)),
  COLUMNS: whole(1, 1, ([operand = null]) => (isError(operand) ? operand : asMatrix(operand).columnCount)),
  ADDRESS: elementwise(2, 5, ([row = null, column = null, kind = 1]) => addressText(row, column, kind)),
  TRANSPOSE: whole(1, 1, ([operand = null]) => {
    const matrix = asMatrix(operand);
    return buildMatrix(matrix.columnCount, matrix.rowCount, (row, column) => matrix.at(column, row));
  }),
  OFFSET: { ...whole(3, 5, offset), volatile: true },
  INDIRECT: { ...whole(1, 2, indirect), volatile: true },
  HYPERLINK: elementwise(1, 2, ([target = null, label]) => label ?? target),
};

type Line = { readonly from: number; readonly rows: number; readonly columns: number };

function position(line: (area: SheetArea) => Line, own: (host: Evaluation["host"]) => number): FormulaFunction {
  return {
    kind: "lazy",
    fewest: 0,
    most: 1,
    run: ([expression]: readonly (Expression | null)[], evaluation) => {
      if (expression === undefined) return own(evaluation.host) + 1;
      const operand = evaluation.evaluate(expression);
      if (!isMatrix(operand) || operand.source === null) return isError(operand) ? operand : ERRORS.value;
      const { from, rows, columns } = line(operand.source);
      return rows * columns === 1 ? from + 1 : buildMatrix(rows, columns, (row, column) => from + row + column + 1);
    },
  };
}

function addressText(row: ModelValue, column: ModelValue, kind: ModelValue): ModelValue {
  const [rowNumber, columnNumber, form] = [toNumber(row), toNumber(column), toNumber(kind)];
  if (isError(rowNumber) || isError(columnNumber) || isError(form)) return ERRORS.value;
  if (rowNumber < 1 || columnNumber < 1 || rowNumber > LAST_ROW + 1 || columnNumber > LAST_COLUMN + 1) return ERRORS.value;
  const rowMark = form === 1 || form === 2 ? "$" : "";
  const columnMark = form === 1 || form === 3 ? "$" : "";
  return `${columnMark}${columnLetters(columnNumber - 1)}${rowMark}${rowNumber}`;
}

function offset([base = null, ...steps]: readonly Operand[], { surroundings }: Evaluation): Operand {
  const source = isMatrix(base) ? base.source : null;
  if (source === null) return isError(base) ? base : ERRORS.value;
  const numbers = steps.map((step) => (step === null ? null : toNumber(singleValue(step))));
  const failed = numbers.find((number) => isError(number));
  if (failed !== undefined) return failed;
  const [rows, columns, height, width] = numbers as readonly (number | null)[];
  const firstRow = source.firstRow + Math.trunc(rows ?? 0);
  const firstColumn = source.firstColumn + Math.trunc(columns ?? 0);
  const lastRow = firstRow + (height ?? source.lastRow - source.firstRow + 1) - 1;
  const lastColumn = firstColumn + (width ?? source.lastColumn - source.firstColumn + 1) - 1;
  const inside = firstRow >= 0 && firstColumn >= 0 && lastRow <= LAST_ROW && lastColumn <= LAST_COLUMN;
  return inside && lastRow >= firstRow && lastColumn >= firstColumn ? surroundings.range({ sheetId: source.sheetId, firstRow, firstColumn, lastRow, lastColumn }) : ERRORS.reference;
}

function indirect([operand = null, a1Style]: readonly Operand[], evaluation: Evaluation): Operand {
  const text = toText(singleValue(operand));
  if (isError(text)) return text;
  if (a1Style !== undefined && singleValue(a1Style) === false) return ERRORS.reference;
  const expression = referenceOf(text);
  return expression === null ? ERRORS.reference : evaluation.evaluate(expression);
}

function referenceOf(text: string): Expression | null {
  try {
    const expression = parseFormula(text);
    return ["reference", "name", "table"].includes(expression.kind) ? expression : null;
  } catch {
    // A text that cannot be read names no cells.
    return null;
  }
}
