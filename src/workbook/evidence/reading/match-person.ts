import { plainText } from "../../reading/cells/normalise-label";
import { parsePerson } from "../../reading/people/parse-person";
import type { PersonName } from "../../reading/people/person-name";

/** Whom a label stands for. */
export type PersonMatch =
  | { readonly kind: "one"; readonly name: string }
  | { readonly kind: "several"; readonly names: readonly string[] }
  /** `alike`: those with the same last name and a first name that may be the same. They are not taken. */
  | { readonly kind: "nobody"; readonly alike: readonly string[] };

/**
 * Which of these people does a label name? The exact spelling, else the same first and last name with nothing that tells
 * the two apart, in any order and with any degree: "Okafor, Daniel MD" is "Daniel Okafor". A last name alone or an initial
 * is not enough: what is noted down would be held against somebody.
 *
 * @param people - as the collections spell them
 * @returns a function to ask for each label
 */
export function personMatcher(people: readonly string[]): (label: string) => PersonMatch {
  const bySpelling = new Map(people.map((name) => [plainText(name).toLowerCase(), name]));
  const named = people.flatMap((name) => {
    const parts = parsePerson(name);
    return parts === null ? [] : [{ name, parts }];
  });
  return (label) => {
    const exact = bySpelling.get(plainText(label).toLowerCase());
    if (exact !== undefined) return { kind: "one", name: exact };
    const wanted = parsePerson(label);
    if (wanted === null) return { kind: "nobody", alike: [] };
    const [only, ...others] = named.filter(({ parts }) => isSame(wanted, parts)).map(({ name }) => name);
    if (only !== undefined) return others.length === 0 ? { kind: "one", name: only } : { kind: "several", names: [only, ...others] };
    return { kind: "nobody", alike: named.filter(({ parts }) => isAlike(wanted, parts)).map(({ name }) => name) };
  };
}

function isSame(wanted: PersonName, person: PersonName): boolean {
  const isFull = wanted.first.length > 1 && wanted.last !== "";
  return isFull && wanted.first === person.first && wanted.last === person.last && wanted.suffix === person.suffix && mayShare(wanted.middleInitials, person.middleInitials);
}

const mayShare = (one: string, other: string): boolean => one === "" || other === "" || one.charAt(0) === other.charAt(0);

function isAlike(wanted: PersonName, person: PersonName): boolean {
  if (wanted.last !== person.last || wanted.last === "") return false;
  return person.first.startsWith(wanted.first) || wanted.first.startsWith(person.first);
}
