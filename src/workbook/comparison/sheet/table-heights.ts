import type { ComparisonColumn } from "../columns";
import { linesNeeded, SIZES } from "../look";
import type { TableCells } from "./table-cells";
import { roomForText } from "./table-widths";

const LINE_POINTS = 16;
const HEADING_LINE_POINTS = 15;
const AIR_POINTS = 6;

/** The more rows, the closer they stand: from airy, for the back of the room, to a list. */
const ROOMY = [
  { upTo: 12, points: 30 },
  { upTo: 25, points: 25 },
] as const;
const CLOSE = 21;

/** How high are the heading row, the body rows and the median's row, in points, for nothing to be cut? */
export function tableHeights(columns: readonly ComparisonColumn[], cells: TableCells, widths: readonly number[]): { readonly heading: number; readonly rows: readonly number[] } {
  const room = widths.map(roomForText);
  const ordinary = ROOMY.find(({ upTo }) => cells.body.length <= upTo)?.points ?? CLOSE;
  const headingLines = Math.max(...columns.map(({ heading }, index) => linesNeeded(heading, room[index] ?? 1, { sizePoints: SIZES.heading, bold: true })));
  return {
    heading: headingLines * HEADING_LINE_POINTS + AIR_POINTS,
    rows: cells.shown.map((row) => {
      const lines = Math.max(...row.map((text, index) => linesNeeded(text, room[index] ?? 1, { sizePoints: SIZES.body, bold: columns[index]?.bold ?? false })));
      return Math.max(ordinary, lines * LINE_POINTS + AIR_POINTS);
    }),
  };
}
