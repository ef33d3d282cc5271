import type { Finding } from "../../../domain";
import { dollarText } from "../cells/cents";
import type { Answers } from "../reading";
import type { BlockReading, MoneyEntry, OpenQuestion } from "./block-reading";
import { findWhole } from "./find-whole";
import { arePartsOfAStack } from "./parts-of-a-stack";
import { slug } from "./slug";
import { monthKey, quarterKey, sumsBy } from "./sums-by";

/** Entries of one block under the people they stand for. */
export interface Source {
  readonly reading: BlockReading;
  readonly entries: readonly MoneyEntry[];
}

export interface CombinedCollections {
  readonly sources: readonly Source[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}

/** The answer for sheets that are parts of one whole. */
const ADD_UP = "add-up";

/**
 * Makes one set of collections of several blocks. Blocks that tell of different people or quarters add up; a block that
 * repeats another to the cent is a check and is not added; two that disagree are the manager's choice.
 */
export function combineCollections(readings: readonly BlockReading[], personOf: (entry: MoneyEntry) => string, answers: Answers): CombinedCollections {
  const all = readings.filter(({ collectionsAre }) => collectionsAre === "collections");
  const refunds = readings.filter(({ collectionsAre }) => collectionsAre === "refunds").map(asRefunds);
  const summed = findWhole(all, refunds, personOf);
  const payments = all.filter((reading) => reading !== summed?.whole);
  const areParts = (one: BlockReading, other: BlockReading): boolean =>
    arePartsOfAStack(one, other) || (summed !== null && summed.parts.includes(one) && summed.parts.includes(other));
  const ranked = [...payments].sort((one, other) => detail(other) - detail(one));
  const preferred = ranked.find((reading) => sourceId(reading) === answers["collections-source"]);
  const ordered = preferred ? [preferred, ...ranked.filter((reading) => reading !== preferred)] : ranked;
  const addsUp = answers["collections-source"] === ADD_UP;
  const kept: Source[] = addsUp ? payments.map((reading) => ({ reading, entries: reading.collections })) : [];
  const questions: OpenQuestion[] = [];
  const findings: Finding[] = summed === null ? [] : [agreement(summed.whole, summed.parts)];
  for (const reading of addsUp ? [] : ordered) {
    const others = kept.filter((source) => !areParts(source.reading, reading));
    const keyOf = [...others.map((source) => source.reading), reading].every(isMonthly) ? monthKey(personOf) : quarterKey(personOf);
    const known = sumsBy(others.flatMap(({ entries }) => entries), keyOf);
    const sums = sumsBy(reading.collections, keyOf);
    const shared = [...sums].filter(([key]) => known.has(key));
    const entries = reading.collections.filter((entry) => !known.has(keyOf(entry)));
    const clashing = shared.find(([key, cents]) => Math.abs((known.get(key) ?? 0) - cents) > 0.5)?.[0] ?? shared[0]?.[0];
    const rival = others.find((source) => source.entries.some((entry) => keyOf(entry) === clashing))?.reading;
    const agrees = shared.every(([key, cents]) => Math.abs((known.get(key) ?? 0) - cents) <= 0.5);
    if (rival && agrees) findings.push(agreement(reading, [rival]));
    if (rival && !agrees && preferred === undefined) questions.push(sourceQuestion(rival, reading));
    if (entries.length > 0) kept.push({ reading, entries });
  }
  return {
    sources: kept.length === 0 ? [] : [...kept, ...refunds.map((reading) => ({ reading, entries: reading.collections }))],
    questions: questions.slice(0, 1),
    findings,
  };
}

/** Months before quarters, and payers before none: the finer block can answer more. */
const detail = (reading: BlockReading): number =>
  (reading.collections[0]?.span?.months === 1 ? 2 : 0) + (reading.hasPayers ? 1 : 0);

const sourceId = ({ block }: BlockReading): string => slug(`${block.grid.name} ${block.headerRow + 1}`);

function asRefunds(reading: BlockReading): BlockReading {
  const total = reading.collections.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  const sign = total > 0 ? -1 : 1;
  return { ...reading, collections: reading.collections.map((entry) => ({ ...entry, cents: entry.cents === null ? null : sign * entry.cents + 0 })) };
}

const isMonthly = ({ collections }: BlockReading): boolean => collections.every(({ span }) => span?.months === 1);

function agreement(reading: BlockReading, others: readonly BlockReading[]): Finding {
  const sheets = [...new Set(others.map(({ block }) => block.grid.name))].join(", ");
  return {
    severity: "note",
    code: "sources_agree",
    text: `${reading.block.grid.name} repeats figures of ${sheets} and agrees with them; they are counted once.`,
    where: reading.where,
  };
}

function sourceQuestion(one: BlockReading, other: BlockReading): OpenQuestion {
  const total = ({ collections }: BlockReading): number => collections.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return {
    problem: "conflicting_versions",
    question: {
      id: "collections-source",
      text: `${one.where} and ${other.where} both give collections for the same people and quarters, and they differ. Which one holds?`,
      where: [one.where, other.where],
      options: [
        ...[one, other].map((reading) => ({
          id: sourceId(reading),
          text: reading.where,
          effect: `Collections there come to ${dollarText(total(reading))}.`,
        })),
        { id: ADD_UP, text: "Both, added up", effect: `Together they come to ${dollarText(total(one) + total(other))}: right where each is a part, such as a site.` },
      ],
      default: sourceId(one),
    },
  };
}
