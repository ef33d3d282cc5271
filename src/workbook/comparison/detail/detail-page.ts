import { FIRST_SERVING_COLUMN } from "../lines";
import { SIZES, textWidth } from "../look";
import { PAGE, pageScale } from "../look/page-scale";
import { blockWidths } from "./block-widths";
import type { DetailBlock } from "./detail-block";

/** The paper as the detail's blocks see it. */
export interface DetailPage {
  /** Of each printed column, in characters. */
  readonly widths: readonly number[];
  /** How high a page is, in points of the sheet. */
  readonly points: number;
}

/** Long text is not broken into lines shorter than this. */
const SHORTEST_LINE = 64;
const FILLER = 12;
/** Between the end of a line and the edge. */
export const AIR_CHARACTERS = 2;
/** Programs round rows and margins in their own ways. Those that shrink the sheet more have more room than this, not less. */
const USED_SHARE = 0.97;

/** Which columns are printed, how wide are they, and how much goes on a page that is as wide as they are? */
export function detailPage(blocks: readonly DetailBlock[]): DetailPage {
  const widths = blockWidths(blocks);
  const isTight = (block: DetailBlock): boolean => roomFrom(block.columns.length - 1, widths) < longestLine(block);
  while (blocks.some(isTight) && widths.length < FIRST_SERVING_COLUMN - 1) widths.push(FILLER);
  return pageOf(widths);
}

/** The paper for columns of these widths. */
export const pageOf = (widths: readonly number[]): DetailPage => ({ widths, points: (PAGE.height / pageScale(widths)) * USED_SHARE });

/** How many characters there are from this column to the right edge of the page. */
export const roomFrom = (column: number, widths: readonly number[]): number => widths.slice(column).reduce((sum, width) => sum + width, 0);

/** How wide a line the block needs in its last column, in characters: 0 where that holds no long text. */
function longestLine({ columns, rows }: DetailBlock): number {
  const last = columns.length - 1;
  if (columns[last]?.isLong !== true) return 0;
  const longest = rows.reduce((most, row) => Math.max(most, textWidth(String(row[last] ?? ""), { sizePoints: SIZES.heading })), 0);
  return Math.min(SHORTEST_LINE, longest + AIR_CHARACTERS);
}
