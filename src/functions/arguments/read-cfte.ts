import { invalidValue, reject } from "./cell-errors";
import { readAmounts } from "./read-numbers";

/** One clinical FTE for every quarter, or one for each of `quarters`, lying in any direction. */
export function readCfte(range: unknown[][], quarters: number): (number | null)[] {
  const cfte = readAmounts(range, "cfte");
  if (cfte.length === quarters) return cfte;
  if (cfte.length === 1) return Array.from({ length: quarters }, () => cfte[0] ?? null);
  reject(invalidValue(`cfte has ${cfte.length} cells and collections has ${quarters}: give one number, or as many cells as collections.`));
}
