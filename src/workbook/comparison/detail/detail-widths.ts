import { headingWidth, SIZES, textWidth } from "../look";
import type { NameCells } from "../lines";
import type { DetailBlock } from "./detail-block";

const AIR = 2.6;
/** Room for "$48,211,906.14" and for "too few quarters". */
const NARROWEST = 13;
const WIDEST = 34;
const HEADING_LINES = 2;
/** Figures are all about as wide as this one. */
const WIDEST_FIGURE = "−$48,211,906.14";

/** How wide is each column, in characters, so that no block's figures are cut? Long text runs on to the right. */
export function detailWidths(blocks: readonly DetailBlock[], { firstColumn, headings }: NameCells): number[] {
  const columnCount = Math.max(firstColumn + headings.length, ...blocks.map((block) => block.columns.length));
  const widths = Array<number>(columnCount).fill(NARROWEST);
  for (const { columns, rows } of blocks)
    columns.forEach((column, index) => {
      const wanted = Math.max(
        headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true }),
        column.isLong ? 0 : rows.reduce((most, row) => Math.max(most, cellWidth(row[index] ?? null)), 0),
      );
      widths[index] = Math.max(widths[index] ?? NARROWEST, Math.min(WIDEST, Math.ceil(wanted + AIR)));
    });
  return widths;
}

const FIGURE_WIDTH = textWidth(WIDEST_FIGURE, { sizePoints: SIZES.heading });

function cellWidth(cell: string | number | boolean | null): number {
  if (cell === null) return 0;
  return typeof cell === "number" ? FIGURE_WIDTH : textWidth(String(cell), { sizePoints: SIZES.heading });
}
