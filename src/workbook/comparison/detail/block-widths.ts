import { figureText, headingWidth, SIZES, textWidth } from "../look";
import type { ServingCells } from "../lines";
import type { DetailBlock } from "./detail-block";

const AIR = 2.6;
/** A block's title and the words of another run on over narrow columns; narrower ones would look like slits. */
const NARROWEST = 9;
const WIDEST = 34;
const HEADING_LINES = 2;
/** How wide is each column, in characters, so that no block's figures are cut? Long text runs on to the right. */
export function detailWidths(blocks: readonly DetailBlock[], serving: readonly ServingCells[]): number[] {
  const columnCount = Math.max(...serving.map(({ firstColumn, headings }) => firstColumn + headings.length), ...blocks.map((block) => block.columns.length));
  const widths = Array<number>(columnCount).fill(NARROWEST);
  for (const { columns, rows } of blocks)
    columns.forEach((column, index) => {
      const wanted = Math.max(
        headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true }),
        column.isLong ? 0 : rows.reduce((most, row) => Math.max(most, cellWidth(row[index] ?? null, column.numberFormat)), 0),
      );
      widths[index] = Math.max(widths[index] ?? NARROWEST, Math.min(WIDEST, Math.ceil(wanted + AIR)));
    });
  return widths;
}

function cellWidth(cell: string | number | boolean | null, numberFormat: string | null): number {
  if (cell === null) return 0;
  const text = typeof cell === "number" && numberFormat !== null ? figureText(cell, numberFormat) : String(cell);
  return textWidth(text, { sizePoints: SIZES.heading });
}
