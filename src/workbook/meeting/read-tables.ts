import { isBlank } from "../reading/cells/is-blank";
import { normaliseLabel } from "../reading/cells/normalise-label";
import { sheetGrid } from "../reading/cells/sheet-grid";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { CORNERS } from "./meeting-words";

export type Corner = keyof typeof CORNERS;

/** A table of a locked sheet, found by the word in its corner, wherever rows and columns were put in. */
export interface MeetingTable {
  readonly corner: Corner;
  /** As they stand, without the corner's. */
  readonly headings: readonly string[];
  readonly rows: readonly MeetingRow[];
}

export interface MeetingRow {
  readonly name: string;
  /** Null where the table has no such column. */
  cell(heading: string): MeetingCell | null;
}

export interface MeetingCell {
  readonly value: CellValue;
  readonly where: string;
}

const CORNER_WORDS = new Map<string, Corner>(Object.entries(CORNERS).map(([corner, words]) => [words, corner as Corner]));

/** The tables of a locked sheet, from the top down: a table ends where its first column is blank, or stands alone (a title, or a note of the user's). */
export function readTables(snapshot: SheetSnapshot): MeetingTable[] {
  const grid = sheetGrid(snapshot);
  const tables: MeetingTable[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const cells = grid.row(row);
    const column = cells.findIndex((cell) => !isBlank(cell));
    const corner = CORNER_WORDS.get(String(cells[column] ?? ""));
    const headings = cells.flatMap((cell, index) => (index > column && !isBlank(cell) ? [{ text: String(cell), index }] : []));
    if (corner === undefined || headings.length === 0) continue;
    const places = new Map(headings.map(({ text, index }) => [normaliseLabel(text), index]));
    const rows: MeetingRow[] = [];
    const isRow = (at: number): boolean => !isBlank(grid.value(at, column)) && headings.some(({ index }) => !isBlank(grid.value(at, index)));
    for (row += 1; row < grid.rowCount && isRow(row); row += 1) {
      const at = row;
      rows.push({
        name: String(grid.value(at, column)),
        cell: (heading) => {
          const place = places.get(normaliseLabel(heading));
          return place === undefined ? null : { value: grid.value(at, place), where: grid.address(at, place) };
        },
      });
    }
    // The row that ended it may be the next table's headings.
    row -= 1;
    tables.push({ corner, headings: headings.map(({ text }) => text), rows });
  }
  return tables;
}
