import { normaliseLabel } from "../cells/normalise-label";
import { headingMeaning } from "../lexicon/heading-meaning";
import { otherThanPeople } from "../lexicon/other-than-people";
import { isPayerName } from "../lexicon/payer-name";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { totalLabel } from "../lexicon/total-label";
import { isOrganisation } from "../people/is-person-name";
import { parsePerson } from "../people/parse-person";
import { remembered } from "./label-readers";
import type { Line } from "./line";

const SPELLING = { dateSystem: "1900", dayOrder: "month-first" } as const;
const SUBTOTAL = "Subtotal";

/**
 * A function that says how the label of a total may be shown. It names a provider, a payer or a category of the table, a
 * period, a place or a measure; anything else may be a patient, who is never named.
 */
export function shownLabelReader(lines: readonly Line[]): (label: string) => string {
  let known: ReadonlySet<string> | null = null;
  return remembered((label: string) => {
    const total = totalLabel(label);
    const of = total?.kind === "total" ? total.of : normaliseLabel(label);
    if (of === "" || total?.kind === "statistic" || isPublic(of)) return label;
    known ??= namesOf(lines);
    return known.has(of) ? label : SUBTOTAL;
  });
}

function isPublic(of: string): boolean {
  return headingMeaning(of, SPELLING, false).kind !== "unknown" || otherThanPeople(of) !== null || isPayerName(of) || isOrganisation(of) || isPseudoProvider(of);
}

/** Every way a total may name what the lines are of. */
function namesOf(lines: readonly Line[]): ReadonlySet<string> {
  const printed = new Set<string>();
  for (const { provider, payer, category, measureName } of lines) for (const name of [provider, payer, category, measureName]) printed.add(name ?? "");
  return new Set([...printed].flatMap((name) => {
    const person = parsePerson(name);
    const spoken = person === null ? [] : [`${person.first} ${person.last}`, `${person.last} ${person.first}`, person.last];
    return [normaliseLabel(name), ...spoken.map(normaliseLabel)];
  }));
}
