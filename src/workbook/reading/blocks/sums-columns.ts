import { readAmount } from "../cells/read-amount";
import type { BlockPlace } from "./block-place";

/** Half a cent, and the noise of binary fractions. */
const TOLERANCE = 0.005_001;

/** Whether a column is the sum of others on every row where it has a figure, and not of nothing on all of them. */
export function sumsColumns({ grid, heading, endRow }: BlockPlace, column: number, parts: readonly number[]): boolean {
  if (parts.length === 0) return false;
  const figure = (row: number, each: number): number => {
    const amount = readAmount(grid.value(row, each));
    return amount.kind === "number" ? amount.value : NaN;
  };
  let some = false;
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const printed = figure(row, column);
    if (Number.isNaN(printed)) continue;
    const sum = parts.reduce((total, part) => total + (figure(row, part) || 0), 0);
    if (Math.abs(sum - printed) > TOLERANCE) return false;
    some ||= printed !== 0;
  }
  return some;
}
