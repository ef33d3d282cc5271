import type { Finding } from "../../../domain";
import type { Answers } from "../reading";
import { identifyPeople, mentionKey, type Identity, type People } from "./identify-people";
import type { Mention } from "./mention";
import { parsePerson } from "./parse-person";
import { sameAs, WHO, whoAnswered, whoAnswerId } from "./who-answers";

/**
 * Decides which labels stand for the same person, with what the manager said of single names before what the labels tell. A name
 * said to be somebody who is not in the workbook is read as it is printed.
 */
export function identifyAsSaid(mentions: readonly Mention[], answers: Answers): People {
  const said = mentions.filter(({ label }) => whoAnswered(label, answers) !== null);
  if (said.length === 0) return identifyPeople(mentions, answers);
  const isSaid = new Set(said);
  const others = mentions.filter((mention) => !isSaid.has(mention));
  const printed = identifyPeople(others, answers);
  const own = ownNames(said, answers, new Set(namesOf(others, printed)));
  const known = new Map([...namesOf(others, printed), ...own.values()].map((name) => [sameAs(name), name]));
  // Namesakes are told apart only where both are there: one may have had another name before a label was set aside.
  for (const [answer, name] of otherNames(mentions, others, printed, answers)) if (!known.has(answer)) known.set(answer, name);
  const identities = new Map<string, Identity>();
  for (const { label, id } of said) {
    const answer = whoAnswered(label, answers) ?? "";
    const name = own.get(label) ?? known.get(answer);
    if (answer !== WHO.nobody && name === undefined) return identifyAsSaid(mentions, without(answers, whoAnswerId(label)));
    identities.set(mentionKey(label, id), answer === WHO.nobody || name === undefined ? { kind: "nobody", label } : { kind: "person", name });
  }
  const identify: People["identify"] = (label, id) => identities.get(mentionKey(label, id)) ?? printed.identify(label, id);
  return { identify, questions: printed.questions, findings: [...printed.findings, ...said.map((mention) => saidSo(mention, identify(mention.label, mention.id)))] };
}

const without = (answers: Answers, id: string): Answers => Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id));

const nameOf = ({ label, id }: Mention, { identify }: People): string[] => {
  const identity = identify(label, id);
  return identity.kind === "person" ? [identity.name] : [];
};

const namesOf = (mentions: readonly Mention[], people: People): string[] => mentions.flatMap((mention) => nameOf(mention, people));

/** What the others are called with all names on the table, and what they are called with these set aside. */
function otherNames(mentions: readonly Mention[], others: readonly Mention[], printed: People, answers: Answers): [string, string][] {
  const all = identifyPeople(mentions, answers);
  return others.flatMap((mention) => nameOf(mention, all).flatMap((before) => nameOf(mention, printed).map((now): [string, string] => [sameAs(before), now])));
}

/** Those said to be people of their own, by label: called by their name, or as they are printed where somebody else is called that. */
function ownNames(said: readonly Mention[], answers: Answers, taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const labels = said.flatMap(({ label }) => (whoAnswered(label, answers) === WHO.own ? [label] : []));
  return new Map(labels.map((label) => [label, [parsePerson(label)?.text ?? label, label].find((name) => !taken.has(name)) ?? `${label} (2)`]));
}

function saidSo({ label, where }: Mention, identity: Identity): Finding {
  const who = identity.kind === "person" ? identity.name : "nobody";
  return { severity: "note", code: "name_said", text: `"${label}" is read as ${who}, as you said.`, where };
}
