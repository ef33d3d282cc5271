import type { ComparisonColumn } from "../columns";
import { headingWidth, SIZES, textWidth } from "../look";
import { NARROWEST_SHEET } from "./sheet-widths";
import type { TableCells } from "./table-cells";

/** Air at a cell's sides, and the step of indent that keeps words off the figures to their left. */
const AIR = 3;
const HEADING_LINES = 2;

/** A table of few columns is drawn out a little, so that it does not look lost above its chart. */
const MOST_STRETCH = 1.3;

const MOST_EXTRA = 1.25;

/** How wide is each column, in characters, for nothing to be cut? Text past a column's widest wraps instead. */
export function tableWidths(columns: readonly ComparisonColumn[], cells: TableCells): number[] {
  const widths = columns.map((column, index) => {
    const texts = cells.shown.map((row) => row[index] ?? "");
    const widest = texts.reduce((most, text, row) => Math.max(most, textWidth(text, { sizePoints: SIZES.body, bold: column.bold || row === texts.length - 1 })), 0);
    const heading = headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true });
    // A little past its widest a column widens: rows of two lines among rows of one are harder to read along.
    const room = widest <= column.widestCharacters * MOST_EXTRA ? widest : column.widestCharacters;
    return Math.max(heading, room) + AIR;
  });
  const stretch = Math.min(MOST_STRETCH, Math.max(1, NARROWEST_SHEET / widths.reduce((sum, width) => sum + width, 0)));
  return widths.map((width) => Math.ceil(width * stretch * 4) / 4);
}

/** Room for the text itself in a column this wide. */
export function roomForText(width: number): number {
  return width - AIR;
}
