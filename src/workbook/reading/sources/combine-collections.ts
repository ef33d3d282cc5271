import type { Finding } from "../../../domain";
import { dollarText } from "../cells/cents";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { Answers } from "../reading";
import type { BlockReading, MoneyEntry, OpenQuestion } from "./block-reading";
import { slug } from "./slug";

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

/**
 * Makes one set of collections of several blocks. Blocks that tell of different people or quarters add up; a block that
 * repeats another to the cent is a check and is not added; two that disagree are the manager's choice.
 */
export function combineCollections(readings: readonly BlockReading[], personOf: (entry: MoneyEntry) => string, answers: Answers): CombinedCollections {
  const payments = readings.filter(({ collectionsAre }) => collectionsAre === "collections");
  const refunds = readings.filter(({ collectionsAre }) => collectionsAre === "refunds").map(asRefunds);
  const ranked = [...payments].sort((one, other) => detail(other) - detail(one));
  const preferred = ranked.find((reading) => sourceId(reading) === answers["collections-source"]);
  const ordered = preferred ? [preferred, ...ranked.filter((reading) => reading !== preferred)] : ranked;
  const kept: { source: Source; sums: Map<string, number> }[] = [];
  const questions: OpenQuestion[] = [];
  const findings: Finding[] = [];
  for (const reading of ordered) {
    const sums = quarterSums(reading.collections, personOf);
    const rivals = kept.filter((each) => [...sums.keys()].some((key) => each.sums.has(key)));
    const clash = rivals.find((rival) => [...sums].some(([key, cents]) => Math.abs((rival.sums.get(key) ?? cents) - cents) > 0.5));
    if (clash && preferred === undefined) questions.push(sourceQuestion(clash.source.reading, reading));
    if (rivals.length > 0 && !clash) findings.push(agreement(reading, rivals[0]?.source.reading ?? reading));
    const isNew = (entry: MoneyEntry): boolean => !rivals.some(({ sums: known }) => known.has(quarterKey(entry, personOf)));
    const entries = rivals.length === 0 ? reading.collections : reading.collections.filter(isNew);
    if (clash === undefined && entries.length > 0) kept.push({ source: { reading, entries }, sums });
  }
  const sources = kept.map(({ source }) => source);
  return {
    sources: sources.length === 0 ? [] : [...sources, ...refunds.map((reading) => ({ reading, entries: reading.collections }))],
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

const quarterKey = (entry: MoneyEntry, personOf: (entry: MoneyEntry) => string): string =>
  `${personOf(entry)}|${entry.span ? quarterIndexOfMonth(entry.span.firstMonth) : ""}`;

function quarterSums(entries: readonly MoneyEntry[], personOf: (entry: MoneyEntry) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const key = quarterKey(entry, personOf);
    sums.set(key, (sums.get(key) ?? 0) + (entry.cents ?? 0));
  }
  return sums;
}

function agreement(reading: BlockReading, other: BlockReading): Finding {
  return {
    severity: "note",
    code: "sources_agree",
    text: `${reading.block.grid.name} repeats figures of ${other.block.grid.name} and agrees with them; they are counted once.`,
    where: reading.where,
  };
}

function sourceQuestion(one: BlockReading, other: BlockReading): OpenQuestion {
  const total = ({ collections }: BlockReading): string => dollarText(collections.reduce((sum, { cents }) => sum + (cents ?? 0), 0));
  return {
    problem: "conflicting_versions",
    question: {
      id: "collections-source",
      text: `${one.where} and ${other.where} both give collections for the same people and quarters, and they differ. Which one holds?`,
      where: [one.where, other.where],
      options: [one, other].map((reading) => ({
        id: sourceId(reading),
        text: reading.where,
        effect: `Collections there come to ${total(reading)}.`,
      })),
      default: sourceId(one),
    },
  };
}
