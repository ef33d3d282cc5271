import type { CellError } from "../../model";
import { isError, isMatrix, toNumber, valuesOf, type Operand } from "../values";

/**
 * The numbers SUM and its like take: in a range or an array numbers only, text, TRUE, FALSE and empty cells passed over; an
 * argument written out is taken as a number. The first error is the result.
 */
export function numbersIn(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const failed = isMatrix(operand) ? collect(operand, numbers) : take(operand, numbers);
    if (failed !== null) return failed;
  }
  return numbers;
}

function collect(matrix: Parameters<typeof valuesOf>[0], numbers: number[]): CellError | null {
  for (let row = 0; row < matrix.filledRowCount; row++) {
    for (let column = 0; column < matrix.filledColumnCount; column++) {
      const value = matrix.at(row, column);
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return null;
}

function take(value: Parameters<typeof toNumber>[0], numbers: number[]): CellError | null {
  const number = toNumber(value);
  if (isError(number)) return number;
  numbers.push(number);
  return null;
}
