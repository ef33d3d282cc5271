import type { Json } from "../snapshot";
import { cellArea } from "../places";
import { blockAddress } from "../plan";
import { placeOf } from "./place-area";
import type { SheetPage } from "./seen-sheet";
import type { LinePlace, SheetPlaces } from "./sheet-places";

/** These speak of rows or columns, and follow them. */
const PLACED: Readonly<Record<string, (value: Json, places: SheetPlaces) => Json>> = {
  printArea: (value, places) => (typeof value === "string" ? placeAddress(value, places) : value),
  titleRows: (value, places) => (typeof value === "string" ? placeTitleRows(value, places) : value),
  frozenRows: (value, places) => (typeof value === "number" ? countTo(value, places.rows) : value),
  frozenColumns: (value, places) => (typeof value === "number" ? countTo(value, places.columns) : value),
};

/** What did the user change of the print set-up, the frozen panes and the tab? By the same names, for the new sheet. */
export function changedPage(before: SheetPage, seen: SheetPage, places: SheetPlaces): SheetPage {
  const changed = Object.entries(seen).filter(([name, value]) => name in before && JSON.stringify(before[name]) !== JSON.stringify(value));
  return Object.fromEntries(changed.map(([name, value]) => [name, PLACED[name]?.(value, places) ?? value]));
}

/** The same corner cells, wherever they are now; a line that is gone hands on to the one before it. */
function placeAddress(address: string, places: SheetPlaces): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = cellArea(address);
  const [row, column] = [nearest(firstRow, places.rows), nearest(firstColumn, places.columns)];
  return blockAddress({ row, column, rowCount: Math.max(1, nearest(lastRow, places.rows) - row + 1), columnCount: Math.max(1, nearest(lastColumn, places.columns) - column + 1) });
}

function placeTitleRows(rows: string, places: SheetPlaces): string {
  const [first = 1, last = first] = rows.split(":").map(Number);
  return `${nearest(first - 1, places.rows) + 1}:${nearest(last - 1, places.rows) + 1}`;
}

const countTo = (count: number, lines: readonly LinePlace[]): number => (count === 0 ? 0 : nearest(count - 1, lines) + 1);

const nearest = (line: number, lines: readonly LinePlace[]): number => placeOf(line, lines) ?? (line === 0 ? 0 : nearest(line - 1, lines));
