import { linesNeeded, SIZES } from "../look";
import type { DetailBlock } from "./detail-block";

const LINE_POINTS = 15;
const AIR_POINTS = 4;
const AIR_CHARACTERS = 2;

/** How high is a block's heading row, in points, in columns of these widths? */
export function headingPoints({ columns }: DetailBlock, widths: readonly number[]): number {
  const lines = columns.map(({ heading }, index) => linesNeeded(heading, (widths[index] ?? 1) - AIR_CHARACTERS, { sizePoints: SIZES.heading, bold: true }));
  return Math.max(...lines) * LINE_POINTS + AIR_POINTS;
}
