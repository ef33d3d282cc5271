import { readNamed } from "./read-named";

/** One of a few words, case ignored; the first of them where the argument is blank or left out. */
export const readChoice = <const Choice extends string>(cell: unknown, argument: string, choices: readonly [Choice, ...Choice[]]): Choice =>
  readNamed(cell, argument, choices) ?? choices[0];
