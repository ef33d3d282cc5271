import type { ComparisonColumn } from "../columns";
import { headingWidth, SIZES, textWidth } from "../look";
import type { TableCells } from "./table-cells";

/** Air at a cell's sides, and the indent that keeps words off the figures to their left. */
const AIR = 1.6;
const INDENT = 1.4;
const HEADING_LINES = 2;

/** A table of few columns is drawn out to this width, so that the chart below has room. */
const NARROWEST_TABLE = 108;
const MOST_STRETCH = 1.8;

/** How wide is each column, in characters, for nothing to be cut? Text past a column's widest wraps instead. */
export function tableWidths(columns: readonly ComparisonColumn[], cells: TableCells): number[] {
  const widths = columns.map((column, index) => {
    const texts = cells.shown.map((row) => row[index] ?? "");
    const widest = texts.reduce((most, text, row) => Math.max(most, textWidth(text, { sizePoints: SIZES.body, bold: column.bold || row === texts.length - 1 })), 0);
    const heading = headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true });
    return Math.max(heading, Math.min(widest, column.widestCharacters)) + AIR + (isIndented(column, index) ? INDENT : 0);
  });
  const stretch = Math.min(MOST_STRETCH, Math.max(1, NARROWEST_TABLE / widths.reduce((sum, width) => sum + width, 0)));
  return widths.map((width) => Math.ceil(width * stretch * 4) / 4);
}

/** Room for the text itself, once air and indent are taken off. */
export function roomForText(column: ComparisonColumn, index: number, width: number): number {
  return width - AIR - (isIndented(column, index) ? INDENT : 0);
}

/** The first column starts at the sheet's edge, with its title. */
export function isIndented({ align }: ComparisonColumn, index: number): boolean {
  return align === "left" && index > 0;
}
