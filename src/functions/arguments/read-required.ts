import { invalidValue, notAvailable, reject } from "./cell-errors";
import { readNumber } from "./read-numbers";

/** One number without which there is no answer: #N/A where it is blank, as blank is not zero. */
export const readRequired = (cell: unknown, argument: string): number =>
  readNumber(cell, argument) ?? reject(notAvailable(`${argument} is blank, and blank is not zero: put a number there.`));

/** As `readRequired`, zero or more. */
export function readRequiredAmount(cell: unknown, argument: string): number {
  const amount = readRequired(cell, argument);
  return amount >= 0 ? amount : reject(invalidValue(`${argument} is ${amount}: it must be zero or more.`));
}
