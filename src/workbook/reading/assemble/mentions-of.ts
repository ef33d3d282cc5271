import type { SheetGrid } from "../cells/sheet-grid";
import { labelColumn } from "../lines/label-readers";
import { mentionKey } from "../people/identify-people";
import type { Mention } from "../people/mention";
import { tellsOfPeople } from "../sources/read-block";
import type { BlockReading } from "../sources/block-reading";

/** Every spelling of a provider in the workbook, with the collections under it and the first cell it stands in. */
export function mentionsOf(readings: readonly BlockReading[]): readonly Mention[] {
  const mentions = new Map<string, { label: string; id: string | null; cents: number; where: string }>();
  for (const reading of readings) {
    if (!tellsOfPeople(reading.block)) continue;
    const { grid } = reading.block;
    const column = labelColumn(reading.block, "provider")?.column ?? labelColumn(reading.block, "provider-last-name")?.column ?? 0;
    for (const entry of reading.collections) take(mentions, entry, entry.cents ?? 0, grid, column);
    for (const entry of [...reading.cfte, ...reading.overhead, ...reading.roster]) take(mentions, entry, 0, grid, column);
  }
  return [...mentions.values()];
}

function take(
  mentions: Map<string, { label: string; id: string | null; cents: number; where: string }>,
  entry: { readonly provider: string; readonly providerId: string | null; readonly row: number },
  cents: number,
  grid: SheetGrid,
  column: number,
): void {
  const key = mentionKey(entry.provider, entry.providerId);
  const known = mentions.get(key);
  if (known) known.cents += cents;
  else mentions.set(key, { label: entry.provider, id: entry.providerId, cents, where: grid.address(entry.row, column) });
}
