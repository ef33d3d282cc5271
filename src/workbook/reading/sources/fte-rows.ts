import type { Block } from "../blocks/block";
import { headingMeaning } from "../lexicon/heading-meaning";
import { labelColumn } from "../lines/label-readers";
import { figureReader } from "../lines/read-figure";
import type { FteEntry } from "./block-reading";

const SPELLING = { dateSystem: "1900", dayOrder: "month-first" } as const;

export interface FteRows {
  readonly entries: readonly FteEntry[];
  readonly areClinical: boolean;
}

/** FTE in a row of its own among the periods under the people's names: it holds for all of them. Clinical FTE goes before others. */
export function fteRows(block: Block): FteRows {
  const column = labelColumn(block, "period")?.column ?? null;
  if (column === null || block.groups.every(({ provider }) => provider === null)) return { entries: [], areClinical: false };
  const rows = new Map<string, number>();
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const label = block.grid.value(row, column);
    if (typeof label !== "string" || !/fte|clinical/i.test(label)) continue;
    const meaning = headingMeaning(label, SPELLING, false);
    if (meaning.kind === "measure" && (meaning.measure === "cfte" || meaning.measure === "fte") && !rows.has(meaning.measure)) rows.set(meaning.measure, row);
  }
  const row = rows.get("cfte") ?? rows.get("fte");
  return { entries: row === undefined ? [] : entriesOf(block, row), areClinical: rows.has("cfte") };
}

function entriesOf(block: Block, row: number): FteEntry[] {
  const read = figureReader(1);
  return block.groups.flatMap(({ provider, columns }) => {
    const column = columns.find((each) => each !== null);
    const value = provider === null || column === null || column === undefined ? null : read(block.grid.value(row, column), "cfte");
    return typeof value === "number" && provider !== null ? [{ provider, providerId: null, span: null, from: null, to: null, value, row }] : [];
  });
}
