import type { PhysicianRecord } from "../../../domain";
import type { BlockReading, FteEntry, MoneyEntry, RosterEntry } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";
import { tellsOfPeople } from "../sources/read-block";
import { payerTotals } from "./payer-totals";
import type { QuarterAxis } from "./quarter-axis";
import { quarterlyCfte } from "./quarterly-cfte";
import { quarterlyMoney } from "./quarterly-money";

/** The person a provider label stands for; null where it stands for nobody. */
export type PersonOf = (entry: { readonly provider: string; readonly providerId: string | null }) => string | null;

interface Parts {
  readonly collections: MoneyEntry[];
  readonly payers: MoneyEntry[];
  readonly cfte: FteEntry[];
  readonly overhead: MoneyEntry[];
  readonly roster: RosterEntry[];
  readonly sources: Set<string>;
}

/** A record for everyone with collections, in the order the file first names them. */
export function physicians(
  sources: readonly Source[],
  readings: readonly BlockReading[],
  personOf: PersonOf,
  axis: QuarterAxis,
): readonly PhysicianRecord[] {
  const people = new Map<string, Parts>();
  for (const { reading, entries } of sources) {
    for (const entry of entries) {
      const name = personOf(entry);
      if (name === null) continue;
      const parts = people.get(name) ?? newParts();
      people.set(name, parts);
      parts.collections.push(entry);
      if (reading.hasPayers) parts.payers.push(entry);
      parts.sources.add(reading.where);
    }
  }
  const each: Each = (reading, entries, take) => {
    for (const entry of entries) {
      const parts = people.get(personOf(entry) ?? "");
      if (!parts) continue;
      take(parts, entry);
      const { grid } = reading.block;
      parts.sources.add(reading.collections.length > 0 ? reading.where : grid.range({ row: entry.row, column: 0 }, { row: entry.row, column: grid.columnCount - 1 }));
    }
  };
  if (!sources.some(({ reading }) => reading.hasPayers)) takePayersBeside(readings, each);
  for (const reading of readings) {
    each(reading, reading.cfte, (parts, entry) => parts.cfte.push(entry));
    if (tellsOfPeople(reading.block)) each(reading, reading.overhead, (parts, entry) => parts.overhead.push(entry));
    each(reading, reading.roster, (parts, entry) => parts.roster.push(entry));
  }
  return [...people.entries()].map(([name, parts]) => record(name, parts, axis));
}

/** Gives each entry of a reading to the person it is of. */
type Each = <Entry extends { readonly provider: string; readonly providerId: string | null; readonly row: number }>(
  reading: BlockReading,
  entries: readonly Entry[],
  take: (parts: Parts, entry: Entry) => void,
) => void;

/** Shares of a whole written as numbers, 0.45 or 45, are no dollars: each provider's come to 1, or to 100. */
function holdsShares({ collections }: BlockReading): boolean {
  const sums = new Map<string, number>();
  for (const { provider, cents } of collections) sums.set(provider, (sums.get(provider) ?? 0) + (cents ?? 0));
  return [100, 10_000].some((whole) => [...sums.values()].every((sum) => Math.abs(sum - whole) <= whole * ROUNDING_OF_SHARES));
}

const ROUNDING_OF_SHARES = 0.02;

/** Payers from tables beside the collections: each person's from the first that has them, as the next may repeat it. */
function takePayersBeside(readings: readonly BlockReading[], each: Each): void {
  const takenFrom = new Map<Parts, BlockReading>();
  for (const reading of readings.filter((each) => each.hasPayers && tellsOfPeople(each.block) && !holdsShares(each))) {
    each(reading, reading.collections, (parts, entry) => {
      const first = takenFrom.get(parts) ?? reading;
      takenFrom.set(parts, first);
      if (first === reading) parts.payers.push(entry);
    });
  }
}

const newParts = (): Parts => ({ collections: [], payers: [], cfte: [], overhead: [], roster: [], sources: new Set() });

function record(name: string, parts: Parts, axis: QuarterAxis): PhysicianRecord {
  const collections = quarterlyMoney(parts.collections, axis);
  const overhead = quarterlyMoney(parts.overhead, axis);
  return {
    name,
    role: parts.roster.find(({ role }) => role !== "unknown")?.role ?? "unknown",
    startDate: parts.roster.find(({ startDate }) => startDate !== null)?.startDate ?? null,
    trackYears: parts.roster.find(({ trackYears }) => trackYears !== null)?.trackYears ?? null,
    collections,
    cfte: quarterlyCfte(parts.cfte, collections, axis),
    payers: payerTotals(parts.payers),
    overhead: overhead.some((cents) => cents !== null) ? overhead : null,
    sources: [...parts.sources],
  };
}
