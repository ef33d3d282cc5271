import type { Cents, PhysicianRecord, Quarter } from "../../domain";
import type { Question, Reading, ReadingProblem } from "./reading";

/** What the command line prints of a reading: money in dollars, nothing that a script cannot read. */
export interface ReaderOutput {
  readonly outcome: Reading["outcome"];
  readonly why: string;
  readonly problem: ReadingProblem | null;
  readonly quarters: readonly Quarter[];
  readonly incomplete_quarters: readonly Quarter[];
  /** Absent where the reading is refused. */
  readonly series?: Readonly<Record<string, ReaderSeries>>;
  readonly unattributed: { readonly labels: readonly string[]; readonly total: number; readonly collections: readonly (number | null)[] } | null;
  readonly totals: { readonly collections: number; readonly attributed: number; readonly unattributed: number };
  readonly tie_out: readonly { readonly what: string; readonly where: string; readonly file: number; readonly read: number; readonly difference: number }[];
  readonly questions: readonly Question[];
  readonly findings: readonly { readonly severity: string; readonly text: string; readonly where: string | null }[];
}

export interface ReaderSeries {
  readonly collections: readonly (number | null)[];
  readonly cfte: readonly (number | null)[] | null;
  readonly payers: Readonly<Record<string, number>> | null;
}

/** The JSON of a reading. */
export function toReaderOutput(reading: Reading): ReaderOutput {
  const { outcome, why, problem, group, unattributed, tieOut, questions, findings } = reading;
  const attributed = group?.physicians.reduce((sum, { collections }) => sum + sumOf(collections), 0) ?? 0;
  const rest = unattributed === null ? 0 : sumOf(unattributed.collections);
  return {
    outcome,
    why,
    problem,
    quarters: group?.quarters ?? [],
    incomplete_quarters: group?.incompleteQuarters ?? [],
    ...(group === null || outcome === "refuse" ? {} : { series: Object.fromEntries(group.physicians.map((physician) => [physician.name, seriesOf(physician)])) }),
    unattributed:
      unattributed === null
        ? null
        : { labels: unattributed.labels, total: dollars(rest), collections: unattributed.collections.map(dollarsOrNull) },
    totals: { collections: dollars(attributed + rest), attributed: dollars(attributed), unattributed: dollars(rest) },
    tie_out: tieOut.map(({ what, where, file, read }) => ({ what, where, file: dollars(file), read: dollars(read), difference: dollars(file - read) })),
    questions,
    findings: findings.map(({ severity, text, where }) => ({ severity, text, where })),
  };
}

function seriesOf({ collections, cfte, payers }: PhysicianRecord): ReaderSeries {
  return {
    collections: collections.map(dollarsOrNull),
    cfte: cfte.every((value) => value === null) ? null : cfte,
    payers: payers && Object.fromEntries(payers.map(({ payer, amount }) => [payer, dollars(amount)])),
  };
}

const sumOf = (amounts: readonly (Cents | null)[]): Cents => amounts.reduce<Cents>((sum, cents) => sum + (cents ?? 0), 0);

const dollars = (cents: Cents): number => cents / 100;

const dollarsOrNull = (cents: Cents | null): number | null => (cents === null ? null : dollars(cents));
