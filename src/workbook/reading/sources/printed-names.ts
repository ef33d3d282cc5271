import type { Block } from "../blocks/block";
import { remembered } from "../lines/label-readers";
import type { Line } from "../lines/line";

/** Rows that follow each other, both ends included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** A name among the providers of a block, and the cells that are told of it. Rows and columns as the block's grid counts them. */
export interface PrintedName {
  readonly provider: string;
  readonly providerId: string | null;
  readonly runs: readonly RowRun[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Something told of a name in a row. */
type Named = Pick<Line, "provider" | "providerId" | "row">;

/**
 * Which cells does a block tell of each name? The rows of a name; its columns, and the row over them, where names stand across;
 * all of a block that is about one person.
 */
export function printedNames(block: Block, lines: readonly Named[], roster: readonly Named[], width: { readonly first: number; readonly last: number }): readonly PrintedName[] {
  const isAcross = block.groups.some(({ provider }) => provider !== null);
  if (isAcross) return namesAcross(block);
  const all = { runs: [{ first: Math.max(0, block.headerRow - 1), last: block.endRow - 1 }], firstColumn: width.first, lastColumn: width.last };
  if (block.owner !== null) return [{ provider: block.owner, providerId: null, ...all }];
  const names: Rows[] = [];
  const rowsOf = remembered((provider: string) =>
    remembered((providerId: string | null): Rows => {
      const rows = { provider, providerId, runs: [] };
      names.push(rows);
      return rows;
    }),
  );
  for (const { provider, providerId, row } of [...lines, ...roster]) take(rowsOf(provider)(providerId), row);
  return names.map((rows) => ({ ...rows, firstColumn: width.first, lastColumn: width.last }));
}

function namesAcross({ groups, headerRow, endRow }: Block): PrintedName[] {
  const columns = new Map<string, number[]>();
  for (const { provider, columns: own } of groups) {
    if (provider !== null) columns.set(provider, [...(columns.get(provider) ?? []), ...own.flatMap((column) => column ?? [])]);
  }
  const runs = [{ first: Math.max(0, headerRow - 1), last: endRow - 1 }];
  return [...columns.entries()].flatMap(([provider, own]) => own.map((column) => ({ provider, providerId: null, runs, firstColumn: column, lastColumn: column })));
}

interface Rows {
  readonly provider: string;
  readonly providerId: string | null;
  readonly runs: { first: number; last: number }[];
}

function take({ runs }: Rows, row: number): void {
  const last = runs.at(-1);
  if (last !== undefined && row >= last.first && row <= last.last + 1) last.last = Math.max(last.last, row);
  else runs.push({ first: row, last: row });
}
