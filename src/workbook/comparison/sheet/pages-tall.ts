/** US letter across, less margins and the footer, in points. */
const PAGE = { width: 734, height: 536 };

/** Body text of 12 points shrinks to 7.8: still read without glasses held away. */
const SMALLEST_SCALE = 0.65;

/** Does the sheet fit on one page at a readable size? If not, it runs on, with its heading repeated. */
export function pagesTall(columnWidths: readonly number[], rowHeights: readonly number[]): 1 | null {
  const width = columnWidths.reduce((sum, characters) => sum + (Math.trunc(characters * 7 + 5) * 72) / 96, 0);
  const height = rowHeights.reduce((sum, points) => sum + points, 0);
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height);
  return scale >= SMALLEST_SCALE || scale === PAGE.width / width ? 1 : null;
}
