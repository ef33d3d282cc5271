import { isBlank } from "../../reading/cells/is-blank";
import { normaliseLabel } from "../../reading/cells/normalise-label";
import { bad, BLANK, quoted, type ColumnKind } from "./column-kind";
import { saysNothing } from "./says-nothing";

/** What a program's drop-down list holds as one text. */
export const MOST_LIST_CHARACTERS = 255;

/**
 * One of a few words. Capitals and punctuation do not count when it is read.
 * @param alsoWritten - other ways to write an option, such as its number
 */
export function listKind<const Option extends string>(options: readonly Option[], alsoWritten: Readonly<Record<string, Option>> = {}): ColumnKind<Option> {
  const byWord = new Map<string, Option>([
    ...Object.entries(alsoWritten).map(([word, option]) => [normaliseLabel(word), option] as const),
    ...options.flatMap((option) => [option, shownOption(option)].map((word) => [normaliseLabel(word), option] as const)),
  ]);
  return {
    type: "list",
    parse(cell) {
      if (isBlank(cell)) return BLANK;
      const option = byWord.get(normaliseLabel(String(cell)));
      if (option !== undefined) return { kind: "value", value: option };
      return saysNothing(cell) ? BLANK : bad(`says ${quoted(cell)}; choose one of: ${options.map(shownOption).join("; ")}`);
    },
    show: shownOption,
    numberFormat: null,
    rule: { kind: "list", options: options.map(shownOption) },
    otherwise: "Choose one from the list in the cell.",
    widest: options.map(shownOption).reduce((longest, option) => (option.length > longest.length ? option : longest), ""),
  };
}

/** A comma would cut an option of a drop-down list in two. */
const shownOption = (option: string): string => option.replaceAll(", ", " or ");
