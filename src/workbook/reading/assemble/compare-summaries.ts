import type { Finding } from "../../../domain";
import { dollarText } from "../cells/cents";
import { agrees } from "../lines/running-sums";
import { monthText, quarterIndexOfMonth, quarterText } from "../periods/quarter-text";
import type { Answers, TieOut } from "../reading";
import type { BlockReading, MoneyEntry, OpenQuestion } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";
import { sumsBy, type KeyOf } from "../sources/sums-by";
import { tellsOfPeople } from "../sources/read-block";

export interface ComparedSummaries {
  readonly tieOut: readonly TieOut[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}

/** What a summary may sum of the records: all of them or a year, by person; or everybody, by month or quarter. */
interface Range {
  readonly keyOf: KeyOf;
  readonly entries: readonly MoneyEntry[];
}

const QUESTION = "summary-differs";
const ROWS = "rows";

/**
 * Compares the tables of totals by person alone, or by period alone, with what was read elsewhere. One that agrees ties;
 * one that agrees for most of its labels and not for some is asked about; any other may be of something else, which is said.
 */
export function compareSummaries(readings: readonly BlockReading[], sources: readonly Source[], personOf: KeyOf, answers: Answers): ComparedSummaries {
  const used = new Set(sources.map(({ reading }) => reading));
  const entries = sources.flatMap((source) => source.entries);
  const summaries = readings.filter((reading) => !used.has(reading) && reading.collectionsAre === "collections" && reading.collections.length > 1);
  const byLabel = summaries.flatMap((reading) => {
    const ranges = rangesOf(reading, entries, personOf);
    return ranges.length === 0 ? [] : [bestOf(reading, ranges.map((range) => tiesOf(reading, range, personOf)))];
  });
  const yearly = readings.flatMap((reading) => tiesOfYears(reading, entries, personOf));
  const compared = [...byLabel, ...yearly];
  const disputed = compared.filter(({ kind }) => kind === "disputed");
  const differing = disputed.flatMap(({ ties }) => ties.filter((tie) => !isTied(tie)));
  return {
    tieOut: compared.flatMap(({ kind, ties }) => (kind === "apart" ? [] : ties.filter(isTied).map((tie) => ({ ...tie, read: tie.file })))),
    questions: differing.length > 0 && answers[QUESTION] === undefined ? [question(differing, entries)] : [],
    findings: compared.filter(({ kind }) => kind === "apart").flatMap(({ reading, ties }) => finding(reading, ties)),
  };
}

/** What a table prints of each person's whole years, beside the same years of what was read. */
function tiesOfYears(reading: BlockReading, entries: readonly MoneyEntry[], personOf: KeyOf): Compared[] {
  const keyOf = (entry: MoneyEntry): string => `${personOf(entry)}|${Math.floor((entry.span?.firstMonth ?? 0) / 12)}`;
  const read = sumsBy(entries.filter(({ span }) => span !== null), keyOf);
  const ties = reading.unplaced.flatMap(({ ofYear, row, column }): TieOut[] => {
    if (ofYear === null) return [];
    const ofRows = read.get(`${personOf({ ...NOBODY, ...ofYear, row, column })}|${ofYear.year}`);
    return ofRows === undefined ? [] : [{ what: `${ofYear.provider}, ${ofYear.year}`, where: reading.block.grid.address(row, column), file: ofYear.cents, read: ofRows }];
  });
  return ties.length === 0 ? [] : [bestOf(reading, [ties])];
}

const NOBODY: MoneyEntry = { provider: "", providerId: null, span: null, payer: null, cents: null, row: 0, column: 0 };

function rangesOf(reading: BlockReading, entries: readonly MoneyEntry[], personOf: KeyOf): readonly Range[] {
  const { collections, block } = reading;
  if (tellsOfPeople(block)) {
    if (collections.some(({ span }) => span !== null)) return [];
    const years = [...new Set(entries.flatMap(({ span }) => (span === null ? [] : [Math.floor(span.firstMonth / 12)])))];
    const ofYears = years.length < 2 ? [] : years.map((year) => entries.filter(({ span }) => span !== null && Math.floor(span.firstMonth / 12) === year));
    return [entries, ...ofYears].map((each) => ({ keyOf: personOf, entries: each }));
  }
  const isOfPeriods = collections.every(({ span }) => span !== null) && !block.labels.some(({ role }) => role === "category" || role === "payer" || role === "payer-class");
  if (!isOfPeriods) return [];
  const areMonths = [...collections, ...entries].every(({ span }) => span?.months === 1);
  return [{ keyOf: areMonths ? monthOf : quarterOf, entries }];
}

const monthOf: KeyOf = ({ span }) => (span === null ? "" : monthText(span.firstMonth));
const quarterOf: KeyOf = ({ span }) => (span === null ? "" : quarterText(quarterIndexOfMonth(span.firstMonth)));

function tiesOf({ collections, block }: BlockReading, { keyOf, entries }: Range, personOf: KeyOf): readonly TieOut[] {
  const read = sumsBy(entries, keyOf);
  const first = new Map<string, MoneyEntry>();
  for (const entry of collections) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
  return [...sumsBy(collections, keyOf)].map(([key, file]) => {
    const entry = first.get(key);
    return {
      what: keyOf === personOf ? (entry?.provider ?? key) : key,
      where: entry === undefined ? block.grid.name : block.grid.address(entry.row, entry.column),
      file,
      read: read.get(key) ?? 0,
    };
  });
}

interface Compared {
  readonly reading: BlockReading;
  readonly ties: readonly TieOut[];
  readonly kind: "agrees" | "disputed" | "apart";
}

const isTied = ({ file, read }: TieOut): boolean => agrees(file, read);

/** The range under which most figures agree says what the summary is of. */
function bestOf(reading: BlockReading, candidates: readonly (readonly TieOut[])[]): Compared {
  const tied = (ties: readonly TieOut[]): number => ties.filter((tie) => isTied(tie) && tie.file !== 0).length;
  const ties = candidates.reduce((best, each) => (tied(each) > tied(best) ? each : best));
  const count = tied(ties);
  const unequal = count * 2 >= ties.length ? "disputed" : "apart";
  return { reading, ties, kind: ties.every(isTied) ? "agrees" : unequal };
}

function question(differing: readonly TieOut[], entries: readonly MoneyEntry[]): OpenQuestion {
  const [first, ...others] = differing;
  const more = others.length === 0 ? "" : ` ${others.length} more of its figures differ.`;
  const total = entries.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return {
    problem: "conflicting_versions",
    question: {
      id: QUESTION,
      text: first === undefined ? "" : `${first.where} says ${dollarText(first.file)} for ${first.what}, but the rows elsewhere come to ${dollarText(first.read)}, a difference of ${dollarText(first.file - first.read)}.${more} Which holds?`,
      where: differing.map(({ where }) => where),
      options: [{ id: ROWS, text: "The rows", effect: `Collections stay at ${dollarText(total)}; the summary is left aside.` }],
      default: ROWS,
    },
  };
}

function finding({ block, where }: BlockReading, ties: readonly TieOut[]): Finding[] {
  const total = (side: "file" | "read"): string => dollarText(ties.reduce((sum, tie) => sum + tie[side], 0));
  if (ties.every(({ read }) => read === 0)) return [];
  return [{
    severity: "warning",
    code: "summary_apart",
    text: `${block.grid.name} comes to ${total("file")} where the same labels were read at ${total("read")}; it may be of other months or other money and was left aside.`,
    where,
  }];
}
