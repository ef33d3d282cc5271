import { apportion } from "../apportion";
import type { Cents } from "../cents";

/**
 * Who carries how much of the practice's overhead?
 *
 * A fixed share of the total falls on everybody in equal parts, the rest in proportion to the basis: clinical FTE,
 * collections, visits. Parts are whole cents and add up to the total, by largest remainder, ties to the earlier one.
 *
 * @param total What there is to share out, in cents; a credit is negative.
 * @param basis One figure a physician, none below zero, in any unit.
 * @param fixedShare From 0 (all by basis, the default) to 1 (equal parts).
 * @returns One part a physician, in cents.
 * @throws RangeError when there is nothing to share by: no physician, or a basis of zeros for a part of the total.
 *
 * Source: AAFP's Family Practice Management 2006;13(2), on fixed and variable overhead.
 *
 * @example
 * allocateOverhead(100000, [1, 1, 1]) // => [33334, 33333, 33333]
 * allocateOverhead(100000, [3, 1], 0.5) // => [62500, 37500]
 * allocateOverhead(100000, [1, 0.5, 0]) // => [66667, 33333, 0]
 */
export function allocateOverhead(total: Cents, basis: readonly number[], fixedShare = 0): Cents[] {
  if (!Number.isSafeInteger(total)) throw new RangeError(`Overhead is shared out in whole cents, not ${total}.`);
  if (!(fixedShare >= 0 && fixedShare <= 1)) throw new RangeError(`A fixed share lies between 0 and 1, not at ${fixedShare}.`);
  if (!basis.every((each) => Number.isFinite(each) && each >= 0)) throw new RangeError("A basis is made of figures of zero or more.");
  const wholeBasis = basis.reduce((sum, each) => sum + each, 0);
  if (basis.length === 0 || (wholeBasis === 0 && fixedShare < 1)) throw new RangeError("There is nothing to share overhead by.");
  const sharesOf = (each: number): number => fixedShare / basis.length + (wholeBasis === 0 ? 0 : ((1 - fixedShare) * each) / wholeBasis);
  const parts = apportion(Math.abs(total), basis.map((each) => Math.abs(total) * sharesOf(each)));
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}
