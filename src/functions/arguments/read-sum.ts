import { readNumbers } from "./read-numbers";

/** What a number or a range adds up to; blank cells add nothing. */
export const readSum = (range: unknown[][], argument: string): number =>
  readNumbers(range, argument).reduce<number>((sum, value) => sum + (value ?? 0), 0);
