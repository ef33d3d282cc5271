/** The columns a chart stands over. */
export interface ChartColumns {
  readonly first: number;
  readonly count: number;
}

/** The lines need the more room: names stand at their ends. */
const SHARE_OF_LINES = 0.58;

/** Where do the two charts stand, side by side over these columns? One alone takes all of them. */
export function chartPlaces(columnWidths: readonly number[], shown: { readonly lines: boolean; readonly mix: boolean }): { readonly lines: ChartColumns; readonly mix: ChartColumns } {
  const all = { first: 0, count: columnWidths.length };
  if (!shown.lines || !shown.mix) return { lines: all, mix: all };
  const wanted = columnWidths.reduce((sum, width) => sum + width, 0) * SHARE_OF_LINES;
  let left = 0;
  let split = 0;
  while (split < columnWidths.length - 1 && left + (columnWidths[split] ?? 0) / 2 < wanted) left += columnWidths[split++] ?? 0;
  const count = Math.max(1, split);
  return { lines: { first: 0, count }, mix: { first: count, count: columnWidths.length - count } };
}
