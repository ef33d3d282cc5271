import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/** One of a few words, case ignored; the first of them where the argument is blank or left out. */
export function readChoice<const Choice extends string>(cell: unknown, argument: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const value = plainValue(cell);
  if (value === null) return choices[0];
  const choice = typeof value === "string" ? choices.find((each) => each === value.trim().toLowerCase()) : undefined;
  if (choice !== undefined) return choice;
  const given = typeof value === "number" ? String(value) : inWords(value);
  reject(invalidValue(`${argument} is ${given}: use one of ${choices.join(", ")}.`));
}
