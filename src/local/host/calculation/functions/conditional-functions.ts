import type { CellError, ModelValue } from "../../model";
import { lift } from "../evaluation";
import { ERRORS, asMatrix, criterion, isError, isMatrix, type Matrix, type Operand } from "../values";
import { whole, type FunctionTable } from "./define";
import { sum } from "./summaries";

type Summary = (values: readonly number[]) => number | CellError;

const average: Summary = (values) => (values.length === 0 ? ERRORS.divisionByZero : sum(values) / values.length);
const least: Summary = (values) => values.reduce((found, value) => Math.min(found, value), values[0] ?? 0);
const greatest: Summary = (values) => values.reduce((found, value) => Math.max(found, value), values[0] ?? 0);

/** SUMIF and its like. A criterion that is a range gives a result for each of its cells. */
export const CONDITIONAL_FUNCTIONS: FunctionTable = {
  COUNTIF: whole(2, 2, (operands) => countWhere(operands)),
  COUNTIFS: whole(2, "any", (operands) => countWhere(operands)),
  SUMIF: whole(2, 3, ([range = null, wanted = null, values = range]) => summarizeWhere(resized(values, range), [range, wanted], sum)),
  AVERAGEIF: whole(2, 3, ([range = null, wanted = null, values = range]) => summarizeWhere(resized(values, range), [range, wanted], average)),
  SUMIFS: whole(3, "any", ([values = null, ...pairs]) => summarizeWhere(values, pairs, sum)),
  AVERAGEIFS: whole(3, "any", ([values = null, ...pairs]) => summarizeWhere(values, pairs, average)),
  MINIFS: whole(3, "any", ([values = null, ...pairs]) => summarizeWhere(values, pairs, least)),
  MAXIFS: whole(3, "any", ([values = null, ...pairs]) => summarizeWhere(values, pairs, greatest)),
};

function countWhere(pairs: readonly Operand[]): Operand {
  return overCriteria(pairs, asMatrix(pairs[0] ?? null), (ranges, wanted) => {
    let total = 0;
    visitMatches(ranges, wanted, () => total++);
    return total;
  });
}

function summarizeWhere(values: Operand, pairs: readonly Operand[], summary: Summary): Operand {
  const matrix = asMatrix(values);
  return overCriteria(pairs, matrix, (ranges, wanted) => {
    const matching: number[] = [];
    let failed: CellError | null = null;
    visitMatches(ranges, wanted, (row, column) => {
      const value = matrix.at(row, column);
      if (typeof value === "number") matching.push(value);
      else if (isError(value)) failed ??= value;
    });
    return failed ?? summary(matching);
  });
}

function overCriteria(pairs: readonly Operand[], shape: Matrix, run: (ranges: readonly Matrix[], wanted: readonly ModelValue[]) => ModelValue): Operand {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(asMatrix);
  const criteria = pairs.filter((_, index) => index % 2 === 1);
  const alike = ranges.every((range) => range.rowCount === shape.rowCount && range.columnCount === shape.columnCount);
  if (!alike || criteria.length !== ranges.length) return ERRORS.value;
  return lift(criteria, (wanted) => run(ranges, wanted));
}

function visitMatches(ranges: readonly Matrix[], wanted: readonly ModelValue[], visit: (row: number, column: number) => void): void {
  const tests = wanted.map(criterion);
  const emptyMatches = tests.every((test) => test(null));
  // Past the filled part every cell is empty: it is visited only where empty is what is looked for.
  const rowCount = emptyMatches ? (ranges[0]?.rowCount ?? 0) : Math.max(0, ...ranges.map((range) => range.filledRowCount));
  const columnCount = emptyMatches ? (ranges[0]?.columnCount ?? 0) : Math.max(0, ...ranges.map((range) => range.filledColumnCount));
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (tests.every((test, index) => test(ranges[index]?.at(row, column) ?? null))) visit(row, column);
    }
  }
}

/** SUMIF takes the size of its sum range from the range it tests. */
function resized(values: Operand, range: Operand): Operand {
  const tested = asMatrix(range);
  if (!isMatrix(values)) return values;
  return { ...tested, filledRowCount: tested.rowCount, source: null, at: (row, column) => values.at(row, column) };
}
