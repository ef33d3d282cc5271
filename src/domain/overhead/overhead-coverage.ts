/**
 * How many times over do collections pay for the overhead behind them?
 *
 * @param collections Net collections of a period, in any unit of money; null where unknown.
 * @param overhead Overhead of the same period, in the same unit; null where unknown.
 * @returns Times: 1 covers the overhead and leaves nothing for pay. Null where either is unknown or overhead is not above zero.
 *
 * @example
 * overheadCoverage(700000, 350000) // => 2
 * overheadCoverage(700000, 0) // => null
 * overheadCoverage(null, 350000) // => null
 */
export function overheadCoverage(collections: number | null, overhead: number | null): number | null {
  return collections === null || overhead === null || overhead <= 0 ? null : collections / overhead;
}
