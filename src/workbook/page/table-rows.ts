import { COLORS, SIZES, wrapText } from "../comparison/look";
import type { CellValue } from "../snapshot";
import type { CellLook, PageRow } from "./page-row";
import { cellsAt } from "./page-rows";

/** A column of a table on a page: it starts at a column of the grid and may run on over the next ones. */
export interface PageColumn {
  readonly heading: string;
  readonly column: number;
  readonly columnCount: number;
  /** A format makes it a column of figures, right-aligned. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Left empty for somebody to write into: it looks so. */
  readonly isBlank?: boolean;
}

const HEADING_POINTS = 20;
const LINE_POINTS = 16;
const AIR_POINTS = 2;
/** Air at a cell's side, and the step of indent that keeps words off the edge of the headings' fill and off the figures to their left. */
const SPARE_CHARACTERS = 1.2;
const INDENT_CHARACTERS = 1;

/**
 * The rows of a table: headings, then a row a line of its cells' words. Words too long for their column go on in the next row,
 * so that no cell has to be merged and nothing is cut.
 *
 * @param widths - of the page's columns, in characters
 * @param roomy - least height of a row, in points, for writing by hand
 */
export function tableRows(columns: readonly PageColumn[], rows: readonly (readonly CellValue[])[], widths: readonly number[], roomy = LINE_POINTS): PageRow[] {
  const headings: PageRow = {
    cells: cellsAt(columns.map(({ column, columnCount, heading, numberFormat }): [number, CellValue] => [numberFormat === undefined ? column : column + columnCount - 1, heading])),
    points: HEADING_POINTS,
    looks: columns.flatMap((column): CellLook[] => [{ column: column.column, columnCount: column.columnCount, bold: true, color: COLORS.onHeading, fill: COLORS.heading, ...alignment(column) }]),
  };
  return [headings, ...rows.flatMap((row) => bodyRows(columns, row, widths, roomy))];
}

function bodyRows(columns: readonly PageColumn[], row: readonly CellValue[], widths: readonly number[], roomy: number): PageRow[] {
  const lines = columns.map((column, index) => linesOf(column, row[index] ?? "", widths));
  const count = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => ({
    cells: cellsAt(columns.flatMap((column, index): [number, CellValue][] => {
      const cell = lines[index]?.[line];
      return cell === undefined || cell === "" ? [] : [[column.numberFormat === undefined ? column.column : column.column + column.columnCount - 1, cell]];
    })),
    points: Math.max(LINE_POINTS, roomy / count) + (count === 1 ? AIR_POINTS : 0),
    looks: columns.flatMap((column): CellLook[] => looksOf(column, line === count - 1)),
  }));
}

function linesOf({ column, columnCount, bold = false, numberFormat }: PageColumn, cell: CellValue, widths: readonly number[]): CellValue[] {
  if (typeof cell !== "string" || numberFormat !== undefined) return [cell];
  const room = widths.slice(column, column + columnCount).reduce((sum, width) => sum + width, 0) - SPARE_CHARACTERS - INDENT_CHARACTERS;
  return cell.split("\n").flatMap((line) => wrapText(line, room, { sizePoints: SIZES.heading, bold }));
}

/** Figures have no indent: LibreOffice loses it in cells that are otherwise set like those to their left. */
const alignment = ({ numberFormat }: PageColumn): Pick<CellLook, "horizontal" | "indent"> => (numberFormat === undefined ? { horizontal: "left", indent: INDENT_CHARACTERS } : { horizontal: "right" });

function looksOf(of: PageColumn, isLast: boolean): CellLook[] {
  const { column, columnCount, numberFormat, bold, isBlank } = of;
  return [
    {
      column,
      columnCount,
      ...alignment(of),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(bold === true ? { bold } : {}),
      ...(isBlank === true ? { fill: COLORS.medianFill, parted: true as const } : {}),
      ...(isLast ? { rule: "thin" as const } : {}),
    },
  ];
}
