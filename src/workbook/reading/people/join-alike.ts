import type { Finding } from "../../../domain";
import type { OpenQuestion } from "../sources/block-reading";
import { slug } from "../sources/slug";
import { alike, type Likeness } from "./alike";
import { whoIsQuestion, type Person, type SortedPeople } from "./full-name-people";

export interface JoinedPeople extends SortedPeople {
  readonly findings: readonly Finding[];
}

interface Candidate {
  readonly person: Person;
  readonly likeness: Likeness;
}

/** Names of one key beyond which each is taken for itself, so that no file makes this slow. */
const MOST_OF_A_KEY = 40;

/**
 * Joins people whom the file itself makes one, and asks about those it may: Bob and Robert, Walsh and Walsh-Kim, Okoro and
 * Okoroo. Two names that stand in one table with figures of the same month are two people's.
 */
export function joinAlike(people: readonly Person[], answers: Readonly<Record<string, string>>): JoinedPeople {
  const kept = new Map<Person, Person>();
  const byKey = new Map<string, Person[]>();
  const questions: OpenQuestion[] = [];
  const findings: Finding[] = [];
  for (const person of people) {
    const candidates = candidatesOf(person, byKey);
    const id = `person-${slug(person.name)}`;
    const answered = candidates.find((candidate) => slug(candidate.person.name) === answers[id]);
    const likely = candidates.find(({ likeness }) => likeness !== "perhaps");
    const sure = candidates.find(({ likeness }) => likeness === "surely");
    const chosen = sure ?? answered ?? (answers[id] === undefined ? likely : undefined);
    if (chosen) kept.set(chosen.person, joined(kept.get(chosen.person) ?? chosen.person, person));
    else kept.set(person, person);
    if (sure) findings.push(oneOfTwo(sure.person, person));
    if (!sure && candidates.length > 0 && answers[id] === undefined) {
      questions.push(whoIsQuestion(id, person.mentions, candidates.map((candidate) => candidate.person.name), likely?.person.name ?? null));
    }
    if (!chosen) for (const key of keysOf(person)) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return { people: [...kept.values()], questions, findings };
}

function candidatesOf(person: Person, byKey: ReadonlyMap<string, readonly Person[]>): readonly Candidate[] {
  const others = new Set(keysOf(person).flatMap((key) => (byKey.get(key) ?? []).slice(0, MOST_OF_A_KEY)));
  return [...others].flatMap((other) => {
    const [one] = person.mentions;
    const [another] = other.mentions;
    const likeness = one && another && !areApart(person, other) ? alike(one, another) : null;
    return likeness === null ? [] : [{ person: other, likeness }];
  });
}

/** Words two names must share to be compared: a last name, or a whole first name. */
function keysOf({ mentions }: Person): readonly string[] {
  const name = mentions[0]?.name;
  return name === undefined ? [] : [...new Set([...name.last.split(" "), name.first])];
}

/** Both have a code of their own, or figures of the same month in one table. */
function areApart(one: Person, other: Person): boolean {
  const codes = (person: Person): readonly string[] => person.mentions.flatMap(({ code }) => code ?? []);
  if (codes(one).length > 0 && codes(other).length > 0) return true;
  const places = new Set(one.mentions.flatMap(({ places: own }) => [...own]));
  return other.mentions.some(({ places: own }) => [...own].some((place) => places.has(place)));
}

/** The first one's name, unless it is all capitals and words alone, or begins with an initial. */
function joined(one: Person, other: Person): Person {
  const isShouted = one.mentions.every(({ label }) => label === label.toUpperCase() && !label.includes(","));
  const isPlain = !isShouted && !/^\p{L} /u.test(one.name);
  return { name: isPlain ? one.name : other.name, mentions: [...one.mentions, ...other.mentions] };
}

function oneOfTwo(one: Person, other: Person): Finding {
  const [first, second] = [one, other].map(({ mentions }) => mentions[0]);
  return {
    severity: "note",
    code: "names_joined",
    text: `"${first?.label ?? ""}" and "${second?.label ?? ""}" are read as one person.`,
    where: second?.where ?? null,
  };
}
