import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/**
 * A range's numbers in reading order, row by row; null where a cell is blank, which is not zero. An argument left out
 * is no cells at all.
 */
export function readNumbers(range: unknown[][] | null | undefined, argument: string): (number | null)[] {
  const cells = cellsInOrder(range ?? []);
  return cells.map((cell, index) => numberOf(cell, argument, index, cells.length));
}

/** As `readNumbers`, none of them below zero. */
export function readAmounts(range: unknown[][] | null | undefined, argument: string): (number | null)[] {
  const numbers = readNumbers(range, argument);
  const negative = numbers.findIndex((value) => value !== null && value < 0);
  if (negative < 0) return numbers;
  reject(invalidValue(`${placeOf(argument, negative, numbers.length)} is below zero: it must be zero or more, or blank where nothing is known.`));
}

/** One number, or null where it is blank or left out. */
export const readNumber = (cell: unknown, argument: string): number | null => numberOf(cell, argument, 0, 1);

/** As `flat` does, at a tenth of its cost: Excel may ask for thousands of cells at once. */
function cellsInOrder(range: unknown[][]): unknown[] {
  const cells: unknown[] = [];
  for (const row of range) for (const cell of row) cells.push(cell);
  return cells;
}

function numberOf(cell: unknown, argument: string, index: number, cellCount: number): number | null {
  const value = plainValue(cell);
  if (typeof value === "number" || value === null) return value;
  reject(invalidValue(`${placeOf(argument, index, cellCount)} is ${inWords(value)}: put a number there, or clear the cell where nothing is known.`));
}

/** Where a cell is, in words. Put together only for a sentence: most cells are what they should be. */
const placeOf = (argument: string, index: number, cellCount: number): string => (cellCount === 1 ? argument : `${argument}, position ${index + 1}`);
