import type { SheetAnchors } from "../plan";
import { alignLines } from "./align-lines";
import type { AsWritten } from "./as-written";
import { cellMark } from "./cell-mark";
import { keyMark } from "./key-mark";
import type { SeenSheet } from "./seen-sheet";

/** Where each row and column of the sheet as it is now was when we wrote it, and where it belongs on the new one. */
export interface SheetPlaces {
  readonly rows: readonly LinePlace[];
  readonly columns: readonly LinePlace[];
  /** The last row and column that are ours; what comes after is the user's. */
  readonly last: { readonly row: number; readonly column: number };
  /** The people's rows, now and on the new sheet; null where there are none. */
  readonly people: { readonly seen: Span; readonly next: Span } | null;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface LinePlace {
  /** null: it is the user's own. */
  readonly written: number | null;
  /** null: there is no such line any more. */
  readonly next: number | null;
}

/**
 * Finds every line's place: ours by what they stand for, the user's own at the same distance below or right of ours. A column
 * of the user's among ours goes to the right of all of them.
 */
export function sheetPlaces(written: AsWritten, seen: SeenSheet, anchors: SheetAnchors): SheetPlaces {
  const markAt = (row: number, column: number): string => cellMark(seen.cells[row]?.[column]?.value);
  const rowCount = seen.cells.length;
  const columnCount = Math.max(0, ...seen.cells.map((row) => row.length));
  const rowOf = alignLines(
    written.marks.map(([first = ""]) => first),
    Array.from({ length: rowCount }, (_, row) => markAt(row, 0)),
    (line, row) => mayBe(written.marks[line] ?? [], (column) => markAt(row, column)),
  );
  const rows = placeRows(written, rowOf, anchors);
  const columns = placeColumns(written, rowOf, columnCount, markAt, anchors);
  const people = anchors.rows.flatMap(({ part }, row) => (part === "person" ? [row] : []));
  const peopleSeen = rows.flatMap(({ written: line }, row) => (line !== null && written.rows[line]?.part === "person" ? [row] : []));
  return {
    rows,
    columns,
    last: { row: lastOf(rows), column: lastOf(columns.map((place, column) => (isKeyed(written, place) ? { ...place, column } : { written: null, next: null }))) },
    people: people.length === 0 || peopleSeen.length === 0 ? null : { seen: spanOf(peopleSeen), next: spanOf(people) },
  };
}

/** A row we wrote, with its first cell written over: its other cells still are ours. One of words alone may be anything. */
function mayBe(marks: readonly string[], seenAt: (column: number) => string): boolean {
  const others = marks.flatMap((mark, column) => (column > 0 && mark !== "" ? [{ mark, column }] : []));
  return others.length === 0 || others.some(({ mark, column }) => seenAt(column) === mark);
}

function placeRows(written: AsWritten, rowOf: readonly (number | null)[], anchors: SheetAnchors): LinePlace[] {
  const next = new Map(anchors.rows.map(({ key }, row) => [keyMark(key), row]));
  const last = rowOf.reduce<number>((most, line, row) => (line === null ? most : Math.max(most, row)), -1);
  return rowOf.map((line, row) => {
    if (line !== null) return { written: line, next: next.get(written.rows[line]?.key ?? "") ?? null };
    return { written: null, next: row > last ? anchors.rows.length + row - last - 1 : null };
  });
}

function placeColumns(written: AsWritten, rowOf: readonly (number | null)[], count: number, markAt: (row: number, column: number) => string, anchors: SheetAnchors): LinePlace[] {
  const next = new Map(anchors.columns.flatMap((key, column) => (key === null ? [] : [[keyMark(key), column] as const])));
  const ours = written.columns.filter((key) => key !== null).length;
  const nextOurs = next.size;
  const columnOf = alignColumns(written, rowOf, count, markAt, ours);
  const last = columnOf.reduce<number>((most, line, column) => (line === null ? most : Math.max(most, column)), -1);
  const lastInUse = Math.max(last, ...Array.from({ length: count }, (_, column) => (column > last && isInUse(rowOf.length, (row) => markAt(row, column)) ? column : -1)));
  let movedAside = 0;
  return columnOf.map((line, column): LinePlace => {
    if (line !== null) return { written: line, next: next.get(written.columns[line] ?? "") ?? null };
    if (column < last) return { written: null, next: nextOurs + lastInUse - last + movedAside++ };
    const besides = ours + column - last - 1;
    return { written: besides < written.columns.length ? besides : null, next: nextOurs + column - last - 1 };
  });
}

function alignColumns(written: AsWritten, rowOf: readonly (number | null)[], count: number, markAt: (row: number, column: number) => string, ours: number): (number | null)[] {
  const { headingRow } = written;
  const inPlace = Array.from({ length: count }, (_, column) => (column < ours ? column : null));
  if (headingRow === null) return inPlace;
  const seenHeading = rowOf.indexOf(headingRow);
  if (seenHeading < 0) return inPlace;
  const headings = (written.marks[headingRow] ?? []).slice(0, ours);
  const seenHeadings = Array.from({ length: count }, (_, column) => markAt(seenHeading, column));
  const rowsToAsk = rowOf.flatMap((line, row) => (line === null || row === seenHeading ? [] : [{ line, row }]));
  return alignLines(headings, seenHeadings, (line, column) => rowsToAsk.some((each) => (written.marks[each.line]?.[line] ?? "") !== "" && written.marks[each.line]?.[line] === markAt(each.row, column)));
}

const isInUse = (rowCount: number, markOf: (row: number) => string): boolean => Array.from({ length: rowCount }, (_, row) => markOf(row)).some((mark) => mark !== "");

const isKeyed = (written: AsWritten, { written: line }: LinePlace): boolean => line !== null && (written.columns[line] ?? null) !== null;

const lastOf = (places: readonly LinePlace[]): number => places.reduce((most, { written }, line) => (written === null ? most : Math.max(most, line)), -1);

const spanOf = (lines: readonly number[]): Span => ({ first: Math.min(...lines), last: Math.max(...lines) });
