import { readAmount } from "../cells/read-amount";
import type { BlockPlace } from "./block-place";

/** Half a cent, and the noise of binary fractions. */
const TOLERANCE = 0.005_001;

/** On how many rows a column with figures is the sum of others, and on how many it is not; rows that print zero say nothing. */
export function sumsColumns({ grid, heading, endRow }: BlockPlace, column: number, parts: readonly number[]): { readonly met: number; readonly missed: number } {
  const figure = (row: number, each: number): number => {
    const amount = readAmount(grid.value(row, each));
    return amount.kind === "number" ? amount.value : NaN;
  };
  const rows = { met: 0, missed: 0 };
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const printed = figure(row, column);
    if (Number.isNaN(printed)) continue;
    const sum = parts.reduce((total, part) => total + (figure(row, part) || 0), 0);
    if (Math.abs(sum - printed) > TOLERANCE) rows.missed += 1;
    else if (printed !== 0) rows.met += 1;
  }
  return rows;
}

/** Whether a column is the sum of others on every row. */
export function alwaysSums(place: BlockPlace, column: number, parts: readonly number[]): boolean {
  if (parts.length === 0) return false;
  const { met, missed } = sumsColumns(place, column, parts);
  return met > 0 && missed === 0;
}
