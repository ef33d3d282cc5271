import { invalidValue, reject } from "./cell-errors";
import { readNumber } from "./read-numbers";

/** One fraction from 0 to 1, or null where it is blank or left out. */
export function readFraction(cell: unknown, argument: string): number | null {
  const fraction = readNumber(cell, argument);
  if (fraction === null || (fraction >= 0 && fraction <= 1)) return fraction;
  reject(invalidValue(`${argument} is ${fraction}: give a fraction from 0 to 1, such as 0.75 for 75 %.`));
}
