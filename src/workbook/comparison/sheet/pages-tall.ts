import { PAGE, pageScale } from "../look/page-scale";

/** Body text of 12 points shrinks to 7.8: still read without glasses held away. */
const SMALLEST_SCALE = 0.65;

/** Does the sheet fit on one page at a readable size? If not, it runs on, with its heading repeated. */
export function pagesTall(columnWidths: readonly number[], rowHeights: readonly number[]): 1 | null {
  const height = rowHeights.reduce((sum, points) => sum + points, 0);
  const byWidth = pageScale(columnWidths);
  const scale = Math.min(byWidth, PAGE.height / height);
  return scale >= SMALLEST_SCALE || scale === byWidth ? 1 : null;
}
