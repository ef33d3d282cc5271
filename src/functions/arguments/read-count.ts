import { invalidValue, reject } from "./cell-errors";
import { readAmounts } from "./read-numbers";
import { readWhole } from "./read-whole";

/** More people or requests than any group has; beyond it a cell holds something else. */
const LARGEST_COUNT = 1_000_000;

/** How many there are known to be: a blank cell names nobody. */
export const readCount = (cell: unknown, argument: string): number => readWhole(cell, argument, 0, LARGEST_COUNT) ?? 0;

/** What one count or a range of them adds up to; blank cells add nothing. */
export function readCounts(range: unknown[][], argument: string): number {
  const counts = readAmounts(range, argument);
  const odd = counts.findIndex((count) => count !== null && (!Number.isInteger(count) || count > LARGEST_COUNT));
  if (odd < 0) return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  reject(invalidValue(`${argument}, position ${odd + 1} is ${counts[odd]}: give a whole number from 0 to ${LARGEST_COUNT}.`));
}
