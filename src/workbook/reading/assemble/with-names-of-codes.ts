import type { BlockReading } from "../sources/block-reading";

interface Labelled {
  readonly provider: string;
  readonly providerId: string | null;
}

/**
 * Readings in which a provider's code is replaced by the name that another table of the workbook prints beside it. A code
 * beside several names stays a code.
 */
export function withNamesOfCodes(readings: readonly BlockReading[]): readonly BlockReading[] {
  const names = namesByCode(readings);
  if (names.size === 0) return readings;
  const named = <Entry extends Labelled>(entry: Entry): Entry => {
    const name = names.get(entry.provider);
    return name === undefined || name === null ? entry : { ...entry, provider: name, providerId: entry.providerId ?? entry.provider };
  };
  return readings.map((reading) => ({
    ...reading,
    collections: reading.collections.map(named),
    cfte: reading.cfte.map(named),
    overhead: reading.overhead.map(named),
    roster: reading.roster.map(named),
    names: reading.names.map(named),
  }));
}

function namesByCode(readings: readonly BlockReading[]): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { codes } of readings) {
    for (const [code, name] of codes) {
      const known = names.get(code);
      names.set(code, known === undefined || known === name ? name : null);
    }
  }
  return names;
}
