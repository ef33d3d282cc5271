import { projectLift as liftOf } from "../domain";
import { divisionByZero, notAvailable, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readAmounts } from "./arguments/read-numbers";

/**
 * What did a project change? An index on which before is 100: 145 is 45 % more. Where less is better, as with cancellations, below 100 is the improvement.
 * @customfunction PROJECT_LIFT
 * @param before The measure before: a number, or a range that is averaged. Blank cells are left out.
 * @param after The measure after, in the same unit: a number, or a range that is averaged.
 * @returns An index with before = 100.
 * @example
 * =PROJECT_LIFT(40,58) // => 145
 * =PROJECT_LIFT({11,13,12},{10;8;}) // => 75
 */
export function projectLift(before: unknown[][], after: unknown[][]): number {
  const lift = liftOf(readMean(before, "before"), readMean(after, "after"));
  if (lift === null) reject(divisionByZero());
  return finite(lift);
}

function readMean(range: unknown[][], argument: string): number {
  const figures = readAmounts(range, argument).filter((figure) => figure !== null);
  if (figures.length === 0) reject(notAvailable(`${argument} is blank: put the measure there.`));
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
