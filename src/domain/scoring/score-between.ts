import type { Goalposts } from "../evidence";

/**
 * How far along is a figure between what scores nothing and what scores full marks?
 *
 * A straight line from `zeroAt` to `hundredAt`, which may be the smaller of the two; beyond either it stays at 0 or 100.
 *
 * @param value In the unit of the goalposts.
 * @param goalposts Two different figures.
 * @returns 0 to 100.
 * @throws RangeError when the goalposts stand in one place, or a figure is no number.
 *
 * @example
 * scoreBetween(1.4, { zeroAt: 1, hundredAt: 2 }) // => 40
 * scoreBetween(0.025, { zeroAt: 0.1, hundredAt: 0 }) // => 75
 * scoreBetween(2.6, { zeroAt: 1, hundredAt: 2 }) // => 100
 */
export function scoreBetween(value: number, { zeroAt, hundredAt }: Goalposts): number {
  const score = (100 * (value - zeroAt)) / (hundredAt - zeroAt);
  if (zeroAt === hundredAt || Number.isNaN(score)) throw new RangeError(`Nothing can be scored between ${zeroAt} and ${hundredAt}.`);
  return Math.min(100, Math.max(0, score));
}
