import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/**
 * A range's numbers in reading order, row by row; null where a cell is blank, which is not zero. An argument left out
 * is no cells at all.
 */
export function readNumbers(range: unknown[][] | null | undefined, argument: string): (number | null)[] {
  const cells = (range ?? []).flat();
  return cells.map((cell, index) => numberOf(cell, cells.length === 1 ? argument : `${argument}, position ${index + 1}`));
}

/** As `readNumbers`, none of them below zero. */
export function readAmounts(range: unknown[][] | null | undefined, argument: string): (number | null)[] {
  const numbers = readNumbers(range, argument);
  const negative = numbers.findIndex((value) => value !== null && value < 0);
  if (negative < 0) return numbers;
  const where = numbers.length === 1 ? argument : `${argument}, position ${negative + 1}`;
  reject(invalidValue(`${where} is below zero: it must be zero or more, or blank where nothing is known.`));
}

/** One number, or null where it is blank or left out. */
export const readNumber = (cell: unknown, argument: string): number | null => numberOf(cell, argument);

function numberOf(cell: unknown, where: string): number | null {
  const value = plainValue(cell);
  if (typeof value === "number" || value === null) return value;
  reject(invalidValue(`${where} is ${inWords(value)}: put a number there, or clear the cell where nothing is known.`));
}
