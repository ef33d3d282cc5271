import { blockAddress } from "../plan";
import type { AsWritten } from "./as-written";
import { LOOK_PARTS, type LookPart, type SeenSheet } from "./seen-sheet";
import type { SheetPlaces } from "./sheet-places";

/** One part of the look of some cells of the new sheet. */
export interface LookChange {
  readonly address: string;
  readonly part: LookPart;
  readonly value: string | number | boolean;
}

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly part: LookPart;
  readonly value: string | number | boolean;
}

/**
 * What the user changed of our cells' looks. It follows the person and the column; what is the same for everybody in a column
 * is so for those who come new as well.
 * @param people - the people's rows on the new sheet
 */
export function changedLooks(written: AsWritten, seen: SeenSheet, places: SheetPlaces, people: readonly number[]): LookChange[] {
  const { looks: before } = written;
  if (before === null || seen.looks === null) return [];
  const changes = new Map<string, CellChange>();
  places.columns.forEach(({ written: column, next: nextColumn }, seenColumn) => {
    if (column === null || nextColumn === null) return;
    LOOK_PARTS.forEach((part, index) => {
      const valueAt = (row: number): string | number | boolean | null => {
        const [was, is] = [before[places.rows[row]?.written ?? -1]?.[column]?.[index], seen.looks?.[row]?.[seenColumn]?.[index]];
        return was === undefined || is === undefined || was === is ? null : is;
      };
      const put = (row: number, value: string | number | boolean): void => void changes.set(`${part} ${nextColumn} ${row}`, { row, column: nextColumn, part, value });
      const isPerson = (row: number): boolean => written.rows[places.rows[row]?.written ?? -1]?.part === "person";
      const ofPeople = places.rows.flatMap((_, row) => (isPerson(row) ? [valueAt(row)] : []));
      const [common = null] = ofPeople;
      if (common !== null && ofPeople.length > 1 && ofPeople.every((value) => value === common)) people.forEach((row) => put(row, common));
      places.rows.forEach(({ next }, row) => {
        const value = valueAt(row);
        if (next !== null && value !== null) put(next, value);
      });
    });
  });
  return inRuns([...changes.values()]);
}

/** Cells one under another that change alike, together. */
function inRuns(changes: readonly CellChange[]): LookChange[] {
  const sorted = [...changes].sort((a, b) => LOOK_PARTS.indexOf(a.part) - LOOK_PARTS.indexOf(b.part) || a.column - b.column || a.row - b.row);
  const runs: (CellChange & { rowCount: number })[] = [];
  for (const change of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.part === change.part && last.column === change.column && last.value === change.value && last.row + last.rowCount === change.row) last.rowCount += 1;
    else runs.push({ ...change, rowCount: 1 });
  }
  return runs.map(({ row, column, part, value, rowCount }) => ({ address: blockAddress({ row, column, rowCount }), part, value }));
}
