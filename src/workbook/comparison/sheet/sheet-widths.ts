/** Room for a chart with names at its lines' ends, and for sentences that are not broken every few words. */
export const NARROWEST_SHEET = 112;

const SPARE_COLUMN = 12;

/** How wide are the sheet's columns: the table's, and beside a table of few columns empty ones, over which chart and sentences run on. */
export function sheetWidths(table: readonly number[]): number[] {
  const short = NARROWEST_SHEET - table.reduce((sum, width) => sum + width, 0);
  return [...table, ...Array<number>(Math.max(0, Math.ceil(short / SPARE_COLUMN))).fill(SPARE_COLUMN)];
}
