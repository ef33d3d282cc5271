import { headingWidth, SIZES, textWidth } from "../comparison/look";
import type { DetailBlock } from "../comparison/detail/detail-block";
import { numberWords } from "../comparison/words/number-words";
import type { CellValue } from "../snapshot";

const AIR = 2.4;
const NARROWEST = 10;
const WIDEST = 38;
const HEADING_LINES = 3;

/** How wide is each column, in characters, so that nothing is cut and the page stays readable? */
export function meetingWidths(blocks: readonly DetailBlock[]): number[] {
  const columnCount = Math.max(...blocks.map(({ columns }) => columns.length));
  return Array.from({ length: columnCount }, (_, index) => {
    const wanted = blocks.flatMap(({ columns, rows }) => {
      const column = columns[index];
      if (column === undefined) return [];
      const heading = headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true });
      return [heading, ...rows.map((row) => cellWidth(row[index] ?? null, column.numberFormat))];
    });
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.max(...wanted) + AIR)));
  });
}

/** About as wide as the cell will show it: dollars with their cents, other figures with two decimals and a sign. */
function cellWidth(cell: CellValue | null, format: string | null): number {
  if (cell === null) return 0;
  if (typeof cell !== "number") return textWidth(String(cell), { sizePoints: SIZES.heading });
  return textWidth(format?.includes("$") === true ? `$${numberWords(cell, 2)}` : `+${numberWords(cell, 2)}`, { sizePoints: SIZES.heading });
}
