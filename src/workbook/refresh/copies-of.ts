import type { SheetPlan } from "../plan";
import type { CellCopy } from "./group-copies";
import type { SeenSheet } from "./seen-sheet";
import type { SheetPlaces } from "./sheet-places";
import type { UserCell } from "./user-cells";

/**
 * Which cells are copied as they are? The user's own; beside the people also the empty ones of a column of theirs, for their
 * looks and drop-down lists; and whatever lies beyond all we ever wrote.
 */
export function copiesOf(seen: SeenSheet, places: SheetPlaces, settled: readonly (UserCell & { readonly next: { readonly row: number; readonly column: number } })[], plan: SheetPlan): CellCopy[] {
  const own = new Set(settled.map(({ row, column }) => `${row} ${column}`));
  const isPeopleRow = (row: number): boolean => places.people !== null && row >= places.people.seen.first - 1 && row <= places.people.seen.last + 1;
  const columnsOfTheirs = new Set(settled.flatMap(({ row, column }) => (isPeopleRow(row) && column > places.last.column ? [column] : [])));
  const taken = new Set<string>();
  return seen.cells.flatMap((line, row) =>
    line.flatMap((_, column): CellCopy[] => {
      const [rowPlace, columnPlace] = [places.rows[row], places.columns[column]];
      const [toRow, toColumn] = [rowPlace?.next ?? null, columnPlace?.next ?? null];
      if (toRow === null || toColumn === null) return [];
      const isBeyond = rowPlace?.written === null || columnPlace?.written === null;
      const isWanted = own.has(`${row} ${column}`) || isBeyond || (columnsOfTheirs.has(column) && isPeopleRow(row));
      const key = `${toRow} ${toColumn}`;
      if (!isWanted || taken.has(key) || (plan.values[toRow]?.[toColumn] ?? "") !== "") return [];
      taken.add(key);
      return [{ row, column, toRow, toColumn }];
    }),
  );
}
