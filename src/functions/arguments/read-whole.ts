import { invalidValue, reject } from "./cell-errors";
import { readNumber } from "./read-numbers";

/** One whole number from `least` to `most`, or null where it is blank or left out. */
export function readWhole(cell: unknown, argument: string, least: number, most: number): number | null {
  const whole = readNumber(cell, argument);
  if (whole === null || (Number.isInteger(whole) && whole >= least && whole <= most)) return whole;
  reject(invalidValue(`${argument} is ${whole}: give a whole number from ${least} to ${most}.`));
}
