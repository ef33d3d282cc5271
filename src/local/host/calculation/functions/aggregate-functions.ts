import { cellKey, type CellError, type ModelValue } from "../../model";
import type { Evaluation, FormulaFunction } from "../evaluation";
import { ERRORS, arrayMatrix, asMatrix, isError, isMatrix, singleValue, toNumber, valuesOf, type Operand } from "../values";
import { finite, whole, type FunctionTable } from "./define";
import { numbersIn } from "./numbers-in";
import { productOf, sampleVariance, sum } from "./summaries";

type Summary = (numbers: readonly number[]) => number | CellError;

/** The summaries SUBTOTAL knows by number; 101–111 are the same here, where no row is hidden by hand. */
const NUMBERED = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEVP", "SUM", "VAR", "VARP"];

const SUMMARIES: Readonly<Record<string, Summary>> = {
  SUM: sum,
  AVERAGE: (numbers) => (numbers.length === 0 ? ERRORS.divisionByZero : sum(numbers) / numbers.length),
  MIN: (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((greatest, number) => Math.max(greatest, number), numbers[0] ?? 0),
  PRODUCT: productOf,
  SUMSQ: (numbers) => sum(numbers.map((number) => number * number)),
  STDEV: (numbers) => root(sampleVariance(numbers, 1)),
  STDEVP: (numbers) => root(sampleVariance(numbers, 0)),
  VAR: (numbers) => sampleVariance(numbers, 1),
  VARP: (numbers) => sampleVariance(numbers, 0),
};

/** Functions that make one number of many cells. */
export const AGGREGATE_FUNCTIONS: FunctionTable = {
  ...Object.fromEntries(Object.entries(SUMMARIES).map(([name, summary]) => [name, summarizing(summary)])),
  "STDEV.S": summarizing((numbers) => root(sampleVariance(numbers, 1))),
  "STDEV.P": summarizing((numbers) => root(sampleVariance(numbers, 0))),
  "VAR.S": summarizing((numbers) => sampleVariance(numbers, 1)),
  "VAR.P": summarizing((numbers) => sampleVariance(numbers, 0)),
  COUNT: whole(1, "any", (operands) => count(operands)),
  COUNTA: whole(1, "any", (operands) => countFilled(operands)),
  COUNTBLANK: whole(1, 1, ([range = null]) => countBlank(range)),
  SUMPRODUCT: whole(1, "any", sumProduct),
  SUBTOTAL: whole(2, "any", ([number = null, ...operands], evaluation) => subtotal(number, operands, evaluation)),
};

function summarizing(summary: Summary): FormulaFunction {
  return whole(1, "any", (operands) => {
    const numbers = numbersIn(operands);
    return isError(numbers) ? numbers : finite(summary(numbers));
  });
}

const root = (variance: number | CellError): number | CellError => (isError(variance) ? variance : Math.sqrt(variance));

function count(operands: readonly Operand[]): number {
  return operands.reduce<number>((total, operand) => {
    if (!isMatrix(operand)) return total + (isError(toNumber(operand)) ? 0 : 1);
    return total + countWhere(operand, (value) => typeof value === "number");
  }, 0);
}

function countFilled(operands: readonly Operand[]): number {
  return operands.reduce<number>((total, operand) => total + (isMatrix(operand) ? countWhere(operand, (value) => value !== null) : 1), 0);
}

function countBlank(range: Operand): number {
  const matrix = asMatrix(range);
  return matrix.rowCount * matrix.columnCount - countWhere(matrix, (value) => value !== null && value !== "");
}

function countWhere(operand: Operand, holds: (value: ModelValue) => boolean): number {
  let total = 0;
  for (const value of valuesOf(asMatrix(operand))) if (holds(value)) total++;
  return total;
}

/** Text and empty cells count as 0; ranges of different size are #VALUE!. */
function sumProduct(operands: readonly Operand[]): ModelValue {
  const matrices = operands.map(asMatrix);
  const [first] = matrices;
  if (first === undefined || matrices.some((each) => each.rowCount !== first.rowCount || each.columnCount !== first.columnCount)) return ERRORS.value;
  let total = 0;
  for (let row = 0; row < Math.max(...matrices.map((each) => each.filledRowCount)); row++) {
    for (let column = 0; column < first.columnCount; column++) {
      const values = matrices.map((matrix) => matrix.at(row, column));
      const failed = values.find(isError);
      if (failed !== undefined) return failed;
      total += productOf(values.map((value) => (typeof value === "number" ? value : 0)));
    }
  }
  return finite(total);
}

/** Cells that hold a SUBTOTAL of their own are passed over. */
function subtotal(number: Operand, operands: readonly Operand[], evaluation: Evaluation): Operand {
  const code = toNumber(singleValue(number));
  if (isError(code)) return code;
  const name = NUMBERED[(Math.trunc(code) % 100) - 1];
  if (name === undefined) return ERRORS.value;
  const kept = operands.map((operand) => (isMatrix(operand) ? withoutSubtotals(operand, evaluation) : operand));
  if (name === "COUNT") return count(kept);
  if (name === "COUNTA") return countFilled(kept);
  const numbers = numbersIn(kept);
  return isError(numbers) ? numbers : finite(SUMMARIES[name]?.(numbers) ?? ERRORS.value);
}

function withoutSubtotals(operand: Operand, { surroundings }: Evaluation): Operand {
  const matrix = asMatrix(operand);
  const { source } = matrix;
  const formulas = source === null ? undefined : surroundings.grid(source.sheetId)?.formulas;
  if (source === null || formulas === undefined) return matrix;
  return arrayMatrix(
    Array.from({ length: matrix.filledRowCount }, (_, row) =>
      Array.from({ length: matrix.filledColumnCount }, (__, column) => {
        const formula = formulas.get(cellKey(source.firstRow + row, source.firstColumn + column));
        return formula !== undefined && /\bSUBTOTAL\(/i.test(formula.text) ? null : matrix.at(row, column);
      }),
    ),
  );
}
