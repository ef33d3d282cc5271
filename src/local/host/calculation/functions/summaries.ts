import type { CellError } from "../../model";
import { ERRORS } from "../values";

/** The sum, with the rounding error of each addition carried along (Neumaier), so that order does not show. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}

/** The product; 0 for no numbers, as PRODUCT gives. */
export const productOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1));

/** The variance with `count − correction` below the line: 1 for a sample, 0 for a population. #DIV/0! for too few numbers. */
export function sampleVariance(numbers: readonly number[], correction: 0 | 1): number | CellError {
  if (numbers.length <= correction) return ERRORS.divisionByZero;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - correction);
}
