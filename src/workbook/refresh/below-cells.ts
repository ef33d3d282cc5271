import type { CellValue } from "../snapshot";
import type { PlacedContent } from "./placed-content";
import type { CellCopy } from "./group-copies";
import type { SeenSheet } from "./seen-sheet";
import type { SheetPlaces } from "./sheet-places";
import type { UserCell } from "./user-cells";

/** Stands over what is kept below. It is the user's from then on, like the cells under it. */
export const BELOW_HEADING = "Kept from before: your cells beside what is no longer in the table";

/**
 * Cells that lost their place go below everything else, a row for a row, with its name in front. Of a formula its last value
 * stays: what it spoke of may be gone.
 * @param from - the first row that is free, counted from 0
 */
export function belowCells(homeless: readonly UserCell[], seen: SeenSheet, places: SheetPlaces, from: number): { readonly copies: CellCopy[]; readonly contents: PlacedContent[]; readonly names: string[] } {
  const rows = [...new Set(homeless.map(({ row }) => row))];
  if (rows.length === 0) return { copies: [], contents: [], names: [] };
  const names = rows.map((row) => nameOf(seen, row));
  const placed = rows.flatMap((row, index) => {
    const toRow = from + 1 + index;
    const taken = new Set([0]);
    return homeless
      .filter((each) => each.row === row && (each.column > 0 || names[index] === ""))
      .map(({ column, cell }) => {
        const toColumn = freeColumn(column === 0 ? 1 : (places.columns[column]?.next ?? column), taken);
        return { copy: { row, column, toRow, toColumn }, content: text(toRow, toColumn, cell.value) };
      });
  });
  return {
    copies: placed.map(({ copy }) => copy),
    contents: [text(from, 0, BELOW_HEADING), ...names.flatMap((name, index) => (name === "" ? [] : [text(from + 1 + index, 0, name)])), ...placed.map(({ content }) => content)],
    names: names.filter((name) => name !== ""),
  };
}

const nameOf = (seen: SeenSheet, row: number): string => String(seen.cells[row]?.[0]?.value ?? "");

const text = (row: number, column: number, value: CellValue): PlacedContent => ({ row, column, value, formula: null, how: "set" });

function freeColumn(column: number, taken: Set<number>): number {
  if (taken.has(column)) return freeColumn(column + 1, taken);
  taken.add(column);
  return column;
}
