import type { Finding } from "../../../domain";
import type { OpenQuestion } from "../sources/block-reading";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { otherThanPeople } from "../lexicon/other-than-people";
import { isOrganisation } from "./is-person-name";
import { fullNamePeople, type Person } from "./full-name-people";
import { joinAlike } from "./join-alike";
import { matchShortNames } from "./match-short-names";
import { parsePerson } from "./parse-person";
import type { Mention, NamedMention } from "./mention";
import type { PersonName } from "./person-name";
import { namesSeveralPeople } from "./several-people";
import { withCodes } from "./with-codes";
import { UNKNOWN_NAMES, unknownNamesQuestion } from "./unknown-names";

/** Who a label stands for. */
export type Identity = { readonly kind: "person"; readonly name: string } | { readonly kind: "nobody"; readonly label: string };

export interface People {
  readonly identify: (label: string, id: string | null) => Identity;
  readonly questions: readonly OpenQuestion[];
  /** Names joined without asking, where the file itself makes them one. */
  readonly findings: readonly Finding[];
}

export const mentionKey = (label: string, id: string | null): string => `${label}\u0000${id ?? ""}`;

/**
 * Decides which labels stand for the same person. Spellings with the same first and last name are one person, unless
 * middle initials, suffixes or numbers part them; anything looser is a question with a default.
 */
export function identifyPeople(mentions: readonly Mention[], answers: Readonly<Record<string, string>>): People {
  const identities = new Map<string, Identity>();
  const named: NamedMention[] = [];
  const unknown = answers[UNKNOWN_NAMES.id] === UNKNOWN_NAMES.people ? [] : unknownNames(mentions);
  const isUnknown = new Set(unknown);
  for (const mention of mentions) {
    const name = parsePerson(mention.label);
    if (isNobody(mention.label) || isUnknown.has(mention)) identities.set(mentionKey(mention.label, mention.id), { kind: "nobody", label: mention.label === "" ? "(blank)" : mention.label });
    else if (name === null) identities.set(mentionKey(mention.label, mention.id), { kind: "person", name: mention.label });
    else named.push({ ...mention, name, code: null });
  }
  const coded = withCodes(named);
  const full = fullNamePeople(coded.filter(({ name }) => isFull(name)), answers);
  const alike = joinAlike(full.people, answers);
  const short = matchShortNames(coded.filter(({ name }) => !isFull(name)), alike.people, answers);
  const people: readonly Person[] = [...alike.people, ...short.people];
  for (const person of people) {
    for (const { label, id } of person.mentions) identities.set(mentionKey(label, id), { kind: "person", name: person.name });
  }
  for (const [mention, name] of short.matched) identities.set(mentionKey(mention.label, mention.id), { kind: "person", name });
  const unknownQuestion = answers[UNKNOWN_NAMES.id] === undefined ? unknownNamesQuestion(unknown) : null;
  const openUnknown = unknownQuestion === null ? [] : [unknownQuestion];
  return {
    identify: (label, id) => identities.get(mentionKey(label, id)) ?? { kind: "nobody", label: label === "" ? "(blank)" : label },
    questions: [...severalPeopleQuestions(mentions, answers), ...openUnknown, ...full.questions, ...alike.questions, ...short.questions],
    findings: [...alike.findings, ...short.findings],
  };
}

function isNobody(label: string): boolean {
  return isPseudoProvider(label) || namesSeveralPeople(label) || (isOrganisation(label) && !label.includes(","));
}

/** Labels that speak of something else than people. Among bare surnames, a word that may be one is one. */
function unknownNames(mentions: readonly Mention[]): readonly Mention[] {
  const rest = mentions.filter(({ label }) => !isNobody(label));
  const others = rest.filter(({ label }) => otherThanPeople(label) !== null);
  const names = rest.filter((mention) => !others.includes(mention));
  const areSurnames = names.filter(({ label }) => parsePerson(label)?.first === "").length * 2 > names.length;
  return areSurnames ? others.filter(({ label }) => otherThanPeople(label) === "surely") : others;
}

/** More than an initial for a first name. */
const isFull = ({ first }: PersonName): boolean => first.length > 1;

function severalPeopleQuestions(mentions: readonly Mention[], answers: Readonly<Record<string, string>>): OpenQuestion[] {
  const several = mentions.filter(({ label }) => !isPseudoProvider(label) && namesSeveralPeople(label));
  const first = several[0];
  if (first === undefined || answers["several-people"] !== undefined) return [];
  return [{
    problem: "ambiguous_provider",
    question: {
      id: "several-people",
      text: `${several.map(({ label }) => `"${label}"`).join(", ")} ${several.length === 1 ? "names" : "name"} more than one person, and the file does not say how the money is shared.`,
      where: several.map(({ where }) => where),
      options: [{ id: "nobody", text: "Leave it with no one", effect: "The money is shown as unattributed." }],
      default: "nobody",
    },
  }];
}
