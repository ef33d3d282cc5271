import { dollarText } from "../cells/cents";
import type { OpenQuestion } from "../sources/block-reading";
import { slug } from "../sources/slug";
import type { NamedMention } from "./mention";
import { properCase } from "./proper-case";
import { isNpi } from "./with-codes";

/** One person and the spellings that stand for them. */
export interface Person {
  /** As shown everywhere: "First Last", told apart from others of that name. */
  readonly name: string;
  readonly mentions: readonly NamedMention[];
}

export interface SortedPeople {
  readonly people: readonly Person[];
  readonly questions: readonly OpenQuestion[];
}

/** Sorts spellings with first and last names into people. */
export function fullNamePeople(mentions: readonly NamedMention[], answers: Readonly<Record<string, string>>): SortedPeople {
  const byName = groupBy(mentions, ({ name }) => `${name.first} ${name.last}`);
  const sorted = [...byName.values()].map((same) => sortNamesakes(same, answers));
  return {
    people: joinByNumber(sorted.flatMap(({ people }) => people)),
    questions: sorted.flatMap(({ questions }) => questions),
  };
}

/** People of one first and last name: one, unless middle initials, suffixes or NPIs say otherwise. */
function sortNamesakes(mentions: readonly NamedMention[], answers: Readonly<Record<string, string>>): SortedPeople {
  const shown = bestSpelling(mentions);
  for (const markOf of [numberOf, middleOf, suffixOf]) {
    const marked = groupBy(mentions, markOf);
    const unmarked = marked.get("") ?? [];
    marked.delete("");
    if (marked.size < 2 && !(marked.size === 1 && unmarked.length > 0 && markOf === suffixOf)) continue;
    const people = [...marked.entries()].map(([mark, own]) => ({ name: withMark(shown, own, mark), mentions: own }));
    return unmarked.length === 0 ? { people, questions: [] } : placeUnmarked(shown, unmarked, people, answers);
  }
  return { people: [{ name: shown, mentions }], questions: [] };
}

/** What may tell namesakes apart: an NPI, a middle initial, a suffix. */
const numberOf = ({ id }: NamedMention): string => (id !== null && isNpi(id) ? id : "");
const middleOf = ({ name }: NamedMention): string => name.middleInitials.charAt(0);
const suffixOf = ({ name }: NamedMention): string => name.suffix;

/** "John A. Smith", "John Smith Jr", "John Smith (7890)". */
function withMark(shown: string, mentions: readonly NamedMention[], mark: string): string {
  const name = mentions[0]?.name;
  if (/^\d/.test(mark)) return `${shown} (${mark.slice(-4)})`;
  if (name && name.suffix === mark) return `${shown} ${/^[iv]+$/.test(mark) ? mark.toUpperCase() : properCase(mark)}`;
  const given = name?.givenLength ?? 0;
  return `${shown.slice(0, given)} ${mark.toUpperCase()}.${shown.slice(given)}`;
}

/** A spelling without the mark that tells namesakes apart: the manager says whose it is. One namesake alone is the default. */
function placeUnmarked(
  shown: string,
  unmarked: readonly NamedMention[],
  people: readonly Person[],
  answers: Readonly<Record<string, string>>,
): SortedPeople {
  const id = `person-${slug(shown)}`;
  const only = people.length === 1 ? people[0] : undefined;
  const chosen = people.find(({ name }) => slug(name) === answers[id]) ?? (answers[id] === undefined ? only : undefined);
  const placed = chosen
    ? people.map((person) => (person === chosen ? { name: only ? shown : person.name, mentions: [...person.mentions, ...unmarked] } : person))
    : [...people, { name: shown, mentions: unmarked }];
  if (answers[id] !== undefined) return { people: placed, questions: [] };
  const question = whoIsQuestion(id, unmarked, people.map(({ name }) => name), only?.name ?? null);
  return { people: placed, questions: [question] };
}

/** "Who is this?", with a default. The option "someone-else" keeps the label a person of its own. */
export function whoIsQuestion(
  id: string,
  mentions: readonly NamedMention[],
  candidates: readonly string[],
  likeliest: string | null,
): OpenQuestion {
  const label = mentions[0]?.label ?? "";
  const cents = mentions.reduce((total, mention) => total + mention.cents, 0);
  // A name on the FTE sheet alone brings no money with it.
  const figures = cents === 0 ? "What stands" : `${dollarText(cents)}`;
  return {
    problem: "ambiguous_provider",
    question: {
      id,
      text: `Is "${label}" ${candidates.join(" or ")}, or someone else?`,
      where: [...new Set(mentions.map(({ where }) => where))],
      options: [
        ...candidates.map((name) => ({ id: slug(name), text: name, effect: `${figures} under "${label}" counts for ${name}.` })),
        { id: "someone-else", text: "Someone else", effect: `${figures} under "${label}" counts for a person of that name.` },
      ],
      default: likeliest === null ? "someone-else" : slug(likeliest),
    },
  };
}

/** The spelling to show: not shouted where the file also has it in mixed case, with its accents, the most common one. */
function bestSpelling(mentions: readonly NamedMention[]): string {
  const texts = mentions.map(({ name }) => name.text);
  const accents = (text: string): number => text.normalize("NFKD").length - text.length;
  return texts.reduce((best, text) => (accents(text) > accents(best) || (accents(text) === accents(best) && capitals(text) > capitals(best)) ? text : best), texts[0] ?? "");
}

const capitals = (text: string): number => text.replace(/[^\p{Lu}]/gu, "").length;

/** Names that share an NPI or a code of the file are one person, whatever they are spelt like. */
function joinByNumber(people: readonly Person[]): readonly Person[] {
  const owners = new Map<string, Person>();
  return people.reduce<Person[]>((kept, person) => {
    const numbers = person.mentions.flatMap(({ code }) => code ?? []);
    const known = numbers.map((number) => owners.get(number)).find((owner) => owner !== undefined);
    const joined = known ? { ...known, mentions: [...known.mentions, ...person.mentions] } : person;
    for (const number of numbers) owners.set(number, joined);
    return known ? kept.map((each) => (each === known ? joined : each)) : [...kept, joined];
  }, []);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
