import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/**
 * One of a few words as we write it, or null where the argument is blank or left out. Case is ignored, and so is
 * whether words are joined by spaces, hyphens or underscores.
 */
export function readNamed<const Name extends string>(cell: unknown, argument: string, names: readonly Name[]): Name | null {
  const value = plainValue(cell);
  if (value === null) return null;
  const name = typeof value === "string" ? named(value, names) : undefined;
  if (name !== undefined) return name;
  const given = typeof value === "number" ? String(value) : inWords(value);
  reject(invalidValue(`${argument} is ${given}: use one of ${names.join(", ")}.`));
}

/** A hundred thousand cells mostly say it as we write it. */
function named<Name extends string>(value: string, names: readonly Name[]): Name | undefined {
  const written = names.find((each) => each === value);
  if (written !== undefined) return written;
  const spoken = asSpoken(value);
  return names.find((each) => asSpoken(each) === spoken);
}

const asSpoken = (text: string): string => text.trim().toLowerCase().replace(/[\s_-]+/g, " ");
