import { sameAs, WHO, whoAnswerId, type Answers, type NameRead } from "../workbook";
import type { Found } from "./find-collections";
import { TAKEN_BACK } from "./standing-answers";

/** Whom a name could stand for, other than it is read now. */
export type NameMeaning =
  /** As the workbook prints it: an earlier answer is taken back. */
  | { readonly kind: "as printed" }
  /** Another person's: money, effort and whatever else stands under it counts for them. */
  | { readonly kind: "same"; readonly person: string }
  /** No physician at all. */
  | { readonly kind: "nobody" }
  /** A person of that name, where it is nobody's now. */
  | { readonly kind: "own" }
  /** Another person of that name than other spellings stand for. */
  | { readonly kind: "apart" };

export interface NameOption {
  readonly meaning: NameMeaning;
  /** The names it is said of: all that are read as the same person move together. */
  readonly labels: readonly string[];
  /** Collections under these, over all quarters, in cents. */
  readonly cents: number;
  readonly answers: Answers;
}

/** A name as it is read, and how it could be read instead. */
export interface NameCorrection {
  readonly name: NameRead;
  readonly options: readonly NameOption[];
}

/**
 * How could this name be read instead? As another person's, as nobody's, or as a person of its own; and, where something was answered,
 * as it is printed.
 */
export function nameCorrection({ reading: { names = [], group }, answers }: Pick<Found, "reading" | "answers">, name: NameRead): NameCorrection {
  const together = name.person === null ? [name] : names.filter(({ person }) => person === name.person);
  const optionOf = (meaning: NameMeaning, of: readonly NameRead[], answer: string): NameOption => ({
    meaning,
    labels: of.map(({ label }) => label),
    cents: of.reduce((sum, { cents }) => sum + cents, 0),
    answers: Object.fromEntries(of.map(({ label }) => [whoAnswerId(label), answer])),
  });
  const answered = together.filter(({ label }) => (answers[whoAnswerId(label)] ?? TAKEN_BACK) !== TAKEN_BACK);
  const others = (group?.physicians ?? []).filter((physician) => physician.name !== name.person);
  return {
    name,
    options: [
      ...(answered.length === 0 ? [] : [optionOf({ kind: "as printed" }, answered, TAKEN_BACK)]),
      // Without anybody there would be nothing to read.
      ...(name.person === null || others.length === 0 ? [] : [optionOf({ kind: "nobody" }, together, WHO.nobody)]),
      ...(name.person === null || together.length > 1 ? [optionOf({ kind: name.person === null ? "own" : "apart" }, [name], WHO.own)] : []),
      ...others.map((physician) => optionOf({ kind: "same", person: physician.name }, together, sameAs(physician.name))),
    ],
  };
}
