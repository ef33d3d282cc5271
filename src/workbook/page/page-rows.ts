import { COLORS, SIZES, wrapText } from "../comparison/look";
import type { CellValue } from "../snapshot";
import type { PageRow } from "./page-row";

const POINTS = { title: 30, subtitle: 18, section: 26, line: 16, note: 14, air: 8, thin: 4 } as const;

/** The page's title, in the first column. */
export const titleRow = (text: string): PageRow => ({ cells: [text], points: POINTS.title, looks: [{ column: 0, columnCount: 1, sizePoints: SIZES.title, bold: true, color: COLORS.heading }] });

/** What stands under the title, broken to the page's width. */
export const subtitleRows = (text: string, width: number): PageRow[] =>
  wrapText(text, width, { sizePoints: SIZES.subtitle }).map((line) => ({ cells: [line], points: POINTS.subtitle, looks: [{ column: 0, columnCount: 1, sizePoints: SIZES.subtitle, color: COLORS.muted }] }));

/** The title of a part of the page, with a line under it from side to side. */
export const sectionRow = (text: string, columnCount: number): PageRow => ({
  cells: [text],
  points: POINTS.section,
  looks: [
    { column: 0, columnCount: 1, sizePoints: SIZES.section, bold: true, color: COLORS.heading, vertical: "bottom" },
    { column: 0, columnCount, rule: "medium" },
  ],
});

/** A sentence or two across the page. */
export const textRows = (text: string, width: number): PageRow[] => wrapText(text, width, { sizePoints: SIZES.heading }).map((line) => ({ cells: [line], points: POINTS.line, looks: [] }));

/** Small print across the page. */
export const noteRows = (text: string, width: number): PageRow[] =>
  wrapText(text, width, { sizePoints: SIZES.note }).map((line) => ({ cells: [line], points: POINTS.note, looks: [{ column: 0, columnCount: 1, sizePoints: SIZES.note, color: COLORS.muted }] }));

/** A little air under a part's title, where words follow it. */
export const thinRow: PageRow = { cells: [], points: POINTS.thin, looks: [] };

/** An empty row between two parts. */
export const airRow: PageRow = { cells: [], points: POINTS.air, looks: [] };

/** Cells at their columns, the rest of the row empty. */
export function cellsAt(placed: readonly (readonly [column: number, cell: CellValue])[]): (CellValue | null)[] {
  const cells: (CellValue | null)[] = [];
  for (const [column, cell] of placed) {
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return cells;
}
