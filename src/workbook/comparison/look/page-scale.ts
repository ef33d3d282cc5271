/** US letter across, less margins and the footer, in points. */
export const PAGE = { width: 734, height: 536 };

/** How much does the sheet shrink for columns of these widths, in characters, to fit on a page? */
export function pageScale(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, characters) => sum + (Math.trunc(characters * 7 + 5) * 72) / 96, 0);
  return Math.min(1, PAGE.width / width);
}
