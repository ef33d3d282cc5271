import type { BlockReading } from "./block-reading";
import { quarterKey, sumsBy, type KeyOf } from "./sums-by";

/** A table that sums others, and those. */
export interface Whole {
  readonly whole: BlockReading;
  readonly parts: readonly BlockReading[];
}

const FEWEST_PARTS = 2;
const HALF_A_CENT = 0.5;

/**
 * The table that is the sum of others for every person and quarter in it: "All offices" after the offices, "Net" after
 * payments and refunds, a summary before its details. Null where arithmetic shows none.
 */
export function findWhole(payments: readonly BlockReading[], refunds: readonly BlockReading[], personOf: KeyOf): Whole | null {
  if (payments.length + refunds.length <= FEWEST_PARTS) return null;
  const keyOf = quarterKey(personOf);
  const sums = payments.map(({ collections }) => sumsBy(collections, keyOf));
  const takenOff = sumsBy(refunds.flatMap(({ collections }) => collections), keyOf);
  const all = new Map<string, number>();
  for (const each of sums) for (const [key, cents] of each) all.set(key, (all.get(key) ?? 0) + cents);
  const index = sums.findIndex((own, place) => {
    const isNothing = [...own.values()].every((cents) => cents === 0);
    const sharers = sums.filter((other, otherPlace) => otherPlace !== place && [...own.keys()].some((key) => other.has(key))).length;
    if (isNothing || sharers + (refunds.length > 0 ? 1 : 0) < FEWEST_PARTS) return false;
    const isSum = (withRefunds: boolean): boolean =>
      [...own].every(([key, cents]) => Math.abs((all.get(key) ?? 0) - 2 * cents + (withRefunds ? (takenOff.get(key) ?? 0) : 0)) <= HALF_A_CENT);
    return isSum(true) || (sharers >= FEWEST_PARTS && isSum(false));
  });
  const whole = payments[index];
  if (whole === undefined) return null;
  const own = sums[index] ?? new Map<string, number>();
  return { whole, parts: payments.filter((reading, place) => reading !== whole && [...(sums[place]?.keys() ?? [])].some((key) => own.has(key))) };
}
