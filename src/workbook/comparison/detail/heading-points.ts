import { linesNeeded, SIZES } from "../look";
import type { DetailBlock } from "./detail-block";
import { ROW_POINTS } from "./row-points";

const AIR_POINTS = 4;
const AIR_CHARACTERS = 2;

/** How high is a block's heading row, in points, in columns of these widths? */
export function headingPoints({ columns }: DetailBlock, widths: readonly number[]): number {
  const lines = columns.map(({ heading, isLong }, index) => (isLong ? 1 : linesNeeded(heading, (widths[index] ?? 1) - AIR_CHARACTERS, { sizePoints: SIZES.heading, bold: true })));
  return Math.max(...lines) * ROW_POINTS + AIR_POINTS;
}
