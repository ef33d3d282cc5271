import { isBlank } from "../cells/is-blank";
import { readAmount } from "../cells/read-amount";
import { totalLabel } from "../lexicon/total-label";
import { agrees } from "../lines/running-sums";
import type { BlockPlace } from "./block-place";
import type { TotalHeading, ValueColumn } from "./value-column";

const FEWEST_PARTS = 2;
const FEWEST_ROWS = 2;
const MOST_WRONG = 1;

/**
 * The columns among and behind those of periods that sum them on every row, or on all rows but one, whatever stands over
 * them: "Annual", "H1 2024", nothing. The row that differs is a total that is wrong.
 *
 * @param open - Columns of figures that no heading gives a meaning, left to right.
 */
export function columnsThatSum(place: BlockPlace, columns: readonly ValueColumn[], open: readonly number[]): readonly TotalHeading[] {
  const first = columns[0];
  const parts = columns.filter(({ measure, period }) => period !== null && measure === first?.measure);
  if (first === undefined || parts.length < FEWEST_PARTS || open.length === 0) return [];
  const found: TotalHeading[] = [];
  for (const column of open) {
    const left = parts.filter((part) => part.column < column).map((part) => part.column);
    const since = left.filter((part) => part > (found.at(-1)?.column ?? -1));
    const summed = [since, left].find((each) => each.length >= FEWEST_PARTS && sums(place, column, each));
    if (summed === undefined) continue;
    const header = String(place.grid.value(place.heading.row, column)).trim();
    found.push({ column, header: header === "" ? "total without a heading" : header, measure: first.measure, period: null, bandYear: null, parts: [summed] });
  }
  return found;
}

function sums({ grid, heading, endRow }: BlockPlace, column: number, parts: readonly number[]): boolean {
  let right = 0;
  let wrong = 0;
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const printed = centsAt(grid.value(row, column));
    if (Number.isNaN(printed) || printed === 0 || isTotal(grid.row(row))) continue;
    const sum = parts.reduce((total, part) => total + (centsAt(grid.value(row, part)) || 0), 0);
    if (agrees(sum, printed)) right += 1;
    else wrong += 1;
    if (wrong > MOST_WRONG) return false;
  }
  return right >= FEWEST_ROWS;
}

const isTotal = (cells: readonly unknown[]): boolean => cells.some((value) => typeof value === "string" && value.length < 40 && totalLabel(value) !== null);

function centsAt(value: Parameters<typeof isBlank>[0]): number {
  if (typeof value === "number") return value * 100;
  const amount = isBlank(value) ? null : readAmount(value);
  return amount?.kind === "number" ? amount.value * 100 : NaN;
}
