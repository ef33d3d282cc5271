import type { Finding } from "../../../domain";
import { dollarText } from "../cells/cents";
import { saysRunningTotal } from "../lexicon/says-running-total";
import { statedRange } from "../periods/stated-range";
import type { Answers } from "../reading";
import type { BlockReading, MoneyEntry, OpenQuestion } from "./block-reading";
import { differencesOfEntries } from "./differences-of-entries";
import type { KeyOf } from "./sums-by";

export interface WithoutRunningTotals {
  readonly readings: readonly BlockReading[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}

const ID = "running-totals";
/** So many months that rise for everybody, to so many times the first, that they look like a sum of months. */
const FEWEST_RISING = 4;
const FEWEST_PEOPLE = 2;
const LEAST_RISE = 2.5;

/**
 * Readings whose running totals ("YTD Collections") are taken apart into the months they add up, where a title says so and
 * no figure contradicts it. It is asked all the same: some people write "YTD" over plain months.
 */
export function withoutRunningTotals(readings: readonly BlockReading[], personOf: KeyOf, answers: Answers): WithoutRunningTotals {
  const starts = new Set(readings.flatMap((reading) => (reachesBack(reading) ? [statedRange(reading.block.titles)?.firstMonth] : [])));
  const isRunning = (reading: BlockReading): boolean => isSaid(reading) || (reading.block.ownPeriod !== null && starts.has(statedRange(reading.block.titles)?.firstMonth));
  const titled = readings.filter((reading) => isRunning(reading) && !hasTotalColumn(reading));
  const said = neverFalls(titled, personOf) ? titled : [];
  const looks = readings.filter((reading) => !titled.includes(reading) && !hasTotalColumn(reading) && looksLikeIt(reading, personOf));
  const isAnswered = answers[ID] === "as-printed" || answers[ID] === "differences";
  const suspected = answers[ID] === "differences" ? looks : [];
  const running = answers[ID] === "as-printed" ? [] : [...said, ...suspected];
  const apart = takenApart(running, personOf);
  return {
    readings: readings.map((reading) => apart.get(reading) ?? reading),
    questions: isAnswered || said.length === 0 ? [] : [question(said, [...apart.values()])],
    findings: isAnswered ? [] : looks.map(suspicion),
  };
}

function suspicion({ block, where }: BlockReading): Finding {
  return {
    severity: "warning",
    code: "running_totals_suspected",
    text: `On ${block.grid.name} every figure of everybody is larger than the one before, as sums of the months so far would be. They are read as figures of single months.`,
    where,
  };
}

const isSaid = ({ block, collections }: BlockReading): boolean =>
  collections.length > 0 && [...block.titles, block.grid.name, String(block.grid.value(block.headerRow, 0))].some(saysRunningTotal);

/** One month's figures under a range that began months before. */
function reachesBack({ block, collections }: BlockReading): boolean {
  const range = statedRange(block.titles);
  const months = new Set(collections.map(({ span }) => span?.firstMonth));
  const [only] = months;
  return block.ownPeriod !== null && range !== null && months.size === 1 && only !== undefined && range.firstMonth < only && range.lastMonth === only;
}

/** A column that sums the months proves that they are months. */
const hasTotalColumn = ({ block, claims }: BlockReading): boolean =>
  claims.some(({ column, printed, read }) => Math.abs(printed - read) <= 0.5 && block.totals.some((total) => total.column === column));

/** One person's and payer's entries in order of time. */
function runs(readings: readonly BlockReading[], personOf: KeyOf): readonly (readonly MoneyEntry[])[] {
  const byKey = new Map<string, MoneyEntry[]>();
  for (const entry of readings.flatMap(({ collections }) => collections)) {
    if (entry.span === null) continue;
    const key = `${personOf(entry)}|${entry.payer ?? ""}`;
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return [...byKey.values()].map((entries) => [...entries].sort((one, other) => (one.span?.firstMonth ?? 0) - (other.span?.firstMonth ?? 0)));
}

const fallsWithinYear = (entries: readonly MoneyEntry[]): boolean =>
  entries.some((entry, index) => {
    const before = entries[index - 1];
    const isSameYear = before !== undefined && Math.floor((before.span?.firstMonth ?? 0) / 12) === Math.floor((entry.span?.firstMonth ?? 0) / 12);
    return isSameYear && (entry.cents ?? 0) < (before.cents ?? 0);
  });

function neverFalls(readings: readonly BlockReading[], personOf: KeyOf): boolean {
  const all = runs(readings, personOf).filter((entries) => entries.length >= 2);
  return all.length > 0 && !all.some(fallsWithinYear);
}

function looksLikeIt(reading: BlockReading, personOf: KeyOf): boolean {
  const all = runs([reading], personOf);
  const rises = (entries: readonly MoneyEntry[]): boolean =>
    entries.length >= FEWEST_RISING &&
    !fallsWithinYear(entries) &&
    new Set(entries.map(({ span }) => Math.floor((span?.firstMonth ?? 0) / 12))).size === 1 &&
    (entries.at(-1)?.cents ?? 0) >= LEAST_RISE * Math.max(1, entries[0]?.cents ?? 0);
  return all.length >= FEWEST_PEOPLE && all.every(rises);
}

function takenApart(running: readonly BlockReading[], personOf: KeyOf): ReadonlyMap<BlockReading, BlockReading> {
  const differences = (readings: readonly BlockReading[]): readonly MoneyEntry[] => runs(readings, personOf).flatMap(differencesOfEntries);
  const ofOnePeriod = running.filter(({ block }) => block.ownPeriod !== null);
  // Tables of one period each run on from sheet to sheet: the first takes what belongs to all of them.
  return new Map(
    running.map((reading) => {
      const place = ofOnePeriod.indexOf(reading);
      if (place > 0) return [reading, { ...reading, collections: [] }];
      return [reading, { ...reading, collections: differences(place === 0 ? ofOnePeriod : [reading]) }];
    }),
  );
}

function question(running: readonly BlockReading[], apart: readonly BlockReading[]): OpenQuestion {
  const total = (readings: readonly BlockReading[]): string => dollarText(readings.flatMap(({ collections }) => collections).reduce((sum, { cents }) => sum + (cents ?? 0), 0));
  const names = [...new Set(running.map(({ block }) => block.grid.name))].join(", ");
  return {
    problem: "other",
    question: {
      id: ID,
      text: `What stands over the figures of ${names} says that they run on from month to month. Is each figure the sum of the months so far?`,
      where: running.map(({ where }) => where),
      options: [
        { id: "differences", text: "Sums of the months so far", effect: `Each month counts what it added: collections come to ${total(apart)}.` },
        { id: "as-printed", text: "Figures of single months", effect: `Each figure counts as it stands: collections come to ${total(running)}.` },
      ],
      default: "differences",
    },
  };
}
