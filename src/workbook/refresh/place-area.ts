import type { CellArea } from "../places";
import type { LinePlace, SheetPlaces, Span } from "./sheet-places";

/** Where are these cells on the new sheet? Cells for all people are for all people there too. Null where none of them is left. */
export function placeArea(area: CellArea, places: SheetPlaces): CellArea | null {
  const rows = placeSpan({ first: area.firstRow, last: area.lastRow }, places.rows, places.people);
  const columns = placeSpan({ first: area.firstColumn, last: area.lastColumn }, places.columns, null);
  return rows === null || columns === null ? null : { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last };
}

function placeSpan({ first, last }: Span, lines: readonly LinePlace[], people: SheetPlaces["people"]): Span | null {
  if (last === Infinity) return { first: 0, last };
  const next = Array.from({ length: last - first + 1 }, (_, index) => placeOf(first + index, lines)).filter((line) => line !== null);
  const isForAll = people !== null && first <= people.seen.first && last >= people.seen.last && last > first;
  if (next.length === 0) return isForAll ? people.next : null;
  const [from, to] = [Math.min(...next), Math.max(...next)];
  return isForAll ? { first: Math.min(from, people.next.first), last: Math.max(to, people.next.last) } : { first: from, last: to };
}

/** Beyond the cells in use everything is the user's, and as far from ours as before. */
export function placeOf(line: number, lines: readonly LinePlace[]): number | null {
  const known = lines[line];
  if (known !== undefined) return known.next;
  const next = lines.at(-1)?.next ?? null;
  return next === null ? line : next + line - lines.length + 1;
}
