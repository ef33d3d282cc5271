import { labelColumn } from "../lines/label-readers";
import { mentionKey } from "../people/identify-people";
import { placeOf, type Mention } from "../people/mention";
import { tellsOfPeople } from "../sources/read-block";
import type { BlockReading } from "../sources/block-reading";

/** Every spelling of a provider in the workbook, with the collections under it and the first cell it stands in. */
export function mentionsOf(readings: readonly BlockReading[]): readonly Mention[] {
  const mentions = new Map<string, Taken>();
  for (const reading of readings) {
    if (!tellsOfPeople(reading.block)) continue;
    const { grid } = reading.block;
    const column = labelColumn(reading.block, "provider")?.column ?? labelColumn(reading.block, "provider-last-name")?.column ?? 0;
    const place = (month: string): string => placeOf(grid.name, reading.block.headerRow, month);
    for (const entry of reading.collections) take(mentions, entry, entry.cents ?? 0, grid.address(entry.row, column)).places.add(place(String(entry.span?.firstMonth ?? "")));
    for (const entry of [...reading.cfte, ...reading.overhead, ...reading.roster]) take(mentions, entry, 0, grid.address(entry.row, column)).places.add(place("other"));
  }
  return [...mentions.values()];
}

interface Taken extends Mention {
  cents: number;
  readonly places: Set<string>;
}

function take(mentions: Map<string, Taken>, entry: { readonly provider: string; readonly providerId: string | null }, cents: number, where: string): Taken {
  const key = mentionKey(entry.provider, entry.providerId);
  const known = mentions.get(key) ?? { label: entry.provider, id: entry.providerId, cents: 0, where, places: new Set<string>() };
  known.cents += cents;
  mentions.set(key, known);
  return known;
}
