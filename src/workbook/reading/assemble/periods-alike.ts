import { dollarText } from "../cells/cents";
import { monthText, quarterIndexOfMonth, quarterText } from "../periods/quarter-text";
import type { Answers } from "../reading";
import type { MoneyEntry, OpenQuestion } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";
import type { KeyOf } from "../sources/sums-by";

const QUESTION = "periods-alike";
const LEFT_OUT = "leave-out";
const FEWEST_PEOPLE = 2;

export interface CheckedPeriods {
  readonly sources: readonly Source[];
  readonly questions: readonly OpenQuestion[];
}

/** What everybody has in one month or quarter. */
interface PeriodFigures {
  readonly key: string;
  readonly name: string;
  readonly order: number;
  readonly people: Map<string, number>;
  readonly where: string;
  cents: number;
}

/**
 * Asks about a month or quarter in which everybody has to the cent what they had in an earlier one: figures copied and not
 * yet replaced, most likely. Where many periods are alike, the figures are flat and say nothing.
 */
export function withoutCopiedPeriods(sources: readonly Source[], personOf: KeyOf, answers: Answers): CheckedPeriods {
  const periods = periodsOf(sources, personOf);
  const copies = copiesAmong(periods);
  if (copies.length === 0 || copies.length * 2 >= periods.length || answers[QUESTION] === "as-printed") return { sources, questions: [] };
  if (answers[QUESTION] === LEFT_OUT) {
    const keys = new Set(copies.map(({ later }) => later.key));
    return { sources: sources.map((source) => ({ ...source, entries: source.entries.filter((entry) => !keys.has(periodKey(entry))) })), questions: [] };
  }
  return { sources, questions: [question(copies)] };
}

const periodKey = ({ span }: MoneyEntry): string => (span === null ? "" : `${span.firstMonth}+${span.months}`);

function periodsOf(sources: readonly Source[], personOf: KeyOf): readonly PeriodFigures[] {
  const periods = new Map<string, PeriodFigures>();
  for (const { reading, entries } of sources) {
    for (const entry of entries) {
      const { span, cents } = entry;
      if (span === null || cents === null) continue;
      const key = periodKey(entry);
      const name = span.months === 1 ? monthText(span.firstMonth) : quarterText(quarterIndexOfMonth(span.firstMonth));
      const known = periods.get(key) ?? { key, name, order: span.firstMonth, people: new Map<string, number>(), where: reading.block.grid.address(entry.row, entry.column), cents: 0 };
      periods.set(key, known);
      const person = personOf(entry);
      known.people.set(person, (known.people.get(person) ?? 0) + cents);
      known.cents += cents;
    }
  }
  return [...periods.values()].sort((one, other) => one.order - other.order);
}

interface Copy {
  readonly earlier: PeriodFigures;
  readonly later: PeriodFigures;
}

function copiesAmong(periods: readonly PeriodFigures[]): readonly Copy[] {
  const seen = new Map<string, PeriodFigures>();
  return periods.flatMap((later) => {
    const figures = [...later.people].filter(([, cents]) => cents !== 0);
    if (figures.length < FEWEST_PEOPLE || new Set(figures.map(([, cents]) => cents)).size < FEWEST_PEOPLE) return [];
    const print = JSON.stringify(figures.sort(([one], [other]) => (one < other ? -1 : 1)));
    const earlier = seen.get(print);
    if (earlier === undefined) seen.set(print, later);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}

function question(copies: readonly Copy[]): OpenQuestion {
  const pairs = copies.map(({ earlier, later }) => `${later.name} and ${earlier.name}`).join(", ");
  const money = dollarText(copies.reduce((sum, { later }) => sum + later.cents, 0));
  return {
    problem: "other",
    question: {
      id: QUESTION,
      text: `Everybody has exactly the same figures in ${pairs}. Were they copied?`,
      where: copies.flatMap(({ earlier, later }) => [earlier.where, later.where]),
      options: [
        { id: "as-printed", text: "No, they are right", effect: `${money} counts again in the later one.` },
        { id: LEFT_OUT, text: "Yes, leave the later one out", effect: `${money} is not counted; ${copies.map(({ later }) => later.name).join(", ")} has no figures.` },
      ],
      default: "as-printed",
    },
  };
}
