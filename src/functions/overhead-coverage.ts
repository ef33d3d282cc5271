import { overheadCoverage as coverageOf } from "../domain";
import { divisionByZero, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readSum } from "./arguments/read-sum";

/**
 * How many times over do collections pay for the overhead behind them? 1 covers the overhead and leaves nothing for pay. Each may be a number or a range that is added up.
 * @customfunction OVERHEAD_COVERAGE
 * @param collections Net collections.
 * @param overhead Overhead of the same period.
 * @returns Times.
 * @example
 * =OVERHEAD_COVERAGE(700000,350000) // => 2
 * =OVERHEAD_COVERAGE({300000,400000},{200000,150000}) // => 2
 */
export function overheadCoverage(collections: unknown[][], overhead: unknown[][]): number {
  const coverage = coverageOf(readSum(collections, "collections"), readSum(overhead, "overhead"));
  if (coverage === null) reject(divisionByZero());
  return finite(coverage);
}
