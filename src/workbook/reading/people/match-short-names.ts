import type { Finding } from "../../../domain";
import type { OpenQuestion } from "../sources/block-reading";
import { slug } from "../sources/slug";
import { whoIsQuestion, type Person } from "./full-name-people";
import { sheetOfPlace, type NamedMention } from "./mention";

export interface MatchedNames {
  /** People known by a short name only. */
  readonly people: readonly Person[];
  readonly matched: ReadonlyMap<NamedMention, string>;
  readonly questions: readonly OpenQuestion[];
  /** Short names placed without asking. */
  readonly findings: readonly Finding[];
}

/**
 * Places "Smith", "J. Smith" and "SMITH JA" among the people with full names. A shared NPI settles it; so
 * does another sheet than that person's, where only one has the name. On the same sheet the one is proposed; several are a
 * question with no proposal; none makes a person of that short name.
 */
export function matchShortNames(mentions: readonly NamedMention[], full: readonly Person[], answers: Readonly<Record<string, string>>): MatchedNames {
  const matched = new Map<NamedMention, string>();
  const questions = new Map<string, OpenQuestion>();
  const own = new Map<string, NamedMention[]>();
  const findings: Finding[] = [];
  for (const mention of mentions) {
    const { name, code } = mention;
    const byNumber = full.find((person) => code !== null && person.mentions.some((other) => other.code === code));
    const candidates = byNumber ? [byNumber] : full.filter((person) => person.mentions.some((other) => mayBe(mention, other)));
    const questionId = `person-${slug(name.text)}`;
    const answered = candidates.find((person) => slug(person.name) === answers[questionId]);
    const only = candidates.length === 1 ? candidates[0] : undefined;
    const chosen = byNumber ?? answered ?? (answers[questionId] === undefined ? only : undefined);
    if (chosen) matched.set(mention, chosen.name);
    else own.set(name.text, [...(own.get(name.text) ?? []), mention]);
    if (byNumber || candidates.length === 0 || answers[questionId] !== undefined) continue;
    if (only && areOnDifferentSheets(mention, only)) {
      findings.push({ severity: "note", code: "name_placed", text: `"${mention.label}" is read as ${only.name}, the only one of that name.`, where: mention.where });
      continue;
    }
    const alike = mentions.filter((other) => other.name.text === name.text);
    questions.set(questionId, whoIsQuestion(questionId, alike, candidates.map((person) => person.name), only?.name ?? null));
  }
  return {
    people: [...own.entries()].map(([name, theirs]) => ({ name, mentions: theirs })),
    matched,
    questions: [...questions.values()],
    findings,
  };
}

/** A sheet that prints last names alone prints them for everybody; one that prints both kinds may mean two people. */
function areOnDifferentSheets({ places }: NamedMention, { mentions }: Person): boolean {
  const theirs = new Set(mentions.flatMap((mention) => [...mention.places].map(sheetOfPlace)));
  return places.size > 0 && theirs.size > 0 && ![...places].some((place) => theirs.has(sheetOfPlace(place)));
}

function mayBe(short: NamedMention, full: NamedMention): boolean {
  return short.name.last === full.name.last && (short.name.first === "" || full.name.first.startsWith(short.name.first));
}
