import { allocateOverhead } from "../domain";
import { invalidValue, reject } from "./arguments/cell-errors";
import { blankIfMissing } from "./arguments/plain-cell";
import { readAmounts, readNumber } from "./arguments/read-numbers";

const CENTS_IN_A_DOLLAR = 100;

/**
 * Who carries how much of the overhead? A fixed share falls on everybody in equal parts, the rest by the basis. The parts add up to the total to the cent.
 * @customfunction OVERHEAD_ALLOCATION
 * @param total The overhead to share out.
 * @param basis What it is shared out by, one cell a physician: clinical FTE, collections, visits. A blank cell takes no part.
 * @param fixed_share The part that is shared equally, from 0 (default) to 1.
 * @returns One column, an amount for each cell of the basis.
 * @example
 * =OVERHEAD_ALLOCATION(1000,{1;1;1}) // => [[333.34], [333.33], [333.33]]
 * =OVERHEAD_ALLOCATION(1000,{3,1},0.5) // => [[625], [375]]
 * =OVERHEAD_ALLOCATION(1000,{3,,1}) // => [[750], [""], [250]]
 */
export function overheadAllocation(total: unknown, basis: unknown[][], fixed_share?: unknown): unknown[][] {
  const cells = readAmounts(basis, "basis");
  const taking = cells.filter((each) => each !== null);
  const fixedShare = readFixedShare(fixed_share);
  if (taking.length === 0 || (fixedShare < 1 && taking.every((each) => each === 0)))
    reject(invalidValue("basis is blank or zero throughout: give at least one figure above zero to share overhead by."));
  const parts = allocateOverhead(readTotal(total), taking, fixedShare);
  let next = 0;
  return cells.map((each) => [blankIfMissing(each === null ? null : (parts[next++] ?? 0) / CENTS_IN_A_DOLLAR)]);
}

function readTotal(cell: unknown): number {
  const cents = Math.round((readNumber(cell, "total") ?? NaN) * CENTS_IN_A_DOLLAR);
  if (Number.isSafeInteger(cents)) return cents;
  reject(invalidValue("total is blank or too large: give the overhead to share out."));
}

function readFixedShare(cell: unknown): number {
  const share = readNumber(cell, "fixed_share") ?? 0;
  if (share >= 0 && share <= 1) return share;
  reject(invalidValue(`fixed_share is ${share}: give a fraction from 0 to 1, such as 0.3 for 30 %.`));
}
