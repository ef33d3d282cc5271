import { figureText, headingWidth, SIZES, textWidth } from "../look";
import type { DetailBlock } from "./detail-block";

const AIR = 2.6;
/** A block's title and the words of another run on over narrow columns; narrower ones would look like slits. */
const NARROWEST = 9;
const WIDEST = 34;
const HEADING_LINES = 3;

/** How wide is each column, in characters, so that no block's figures are cut? Long text and its heading run on to the right. */
export function blockWidths(blocks: readonly DetailBlock[]): number[] {
  const widths = Array<number>(Math.max(0, ...blocks.map(({ columns }) => columns.length))).fill(NARROWEST);
  for (const { columns, rows } of blocks)
    columns.forEach((column, index) => {
      if (column.isLong) return;
      const heading = headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true });
      const wanted = rows.reduce((most, row) => Math.max(most, cellWidth(row[index] ?? null, column.numberFormat)), heading);
      widths[index] = Math.max(widths[index] ?? NARROWEST, Math.min(WIDEST, Math.ceil(wanted + AIR)));
    });
  return widths;
}

function cellWidth(cell: string | number | boolean | null, numberFormat: string | null): number {
  if (cell === null) return 0;
  const text = typeof cell === "number" && numberFormat !== null ? figureText(cell, numberFormat) : String(cell);
  return textWidth(text, { sizePoints: SIZES.heading });
}
