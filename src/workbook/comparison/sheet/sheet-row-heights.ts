import { runsOf } from "../look";
import { CHART_ROW_POINTS } from "./chart-rows";
import { SUBTITLE_ROW, TITLE_ROW, type SheetLayout } from "./sheet-layout";

const TITLE_POINTS = 30;
const SUBTITLE_POINTS = 18;
const SECTION_POINTS = 24;
const NOTE_POINTS = 14;
const SPACE_POINTS = 8;

/** How high is each row, in points, from the first to the last? */
export function sheetRowHeights(layout: SheetLayout, table: { readonly heading: number; readonly rows: readonly number[] }): number[] {
  const heights = Array<number>(layout.rowCount).fill(SPACE_POINTS);
  const set = (row: number, count: number, points: number): void => void heights.fill(points, row, row + count);
  set(TITLE_ROW, 1, TITLE_POINTS);
  set(SUBTITLE_ROW, layout.subtitleLines, SUBTITLE_POINTS);
  set(layout.heading, 1, table.heading);
  table.rows.forEach((points, index) => set(layout.body + index, 1, points));
  if (layout.chartRows > 0) set(layout.chartHeading, 1, SECTION_POINTS);
  set(layout.chartNote, layout.chartNoteLines, NOTE_POINTS);
  set(layout.chart, layout.chartRows, CHART_ROW_POINTS);
  set(layout.footnotes, layout.footnoteLines, NOTE_POINTS);
  return heights;
}

/** The same as a plan says it: one entry for each stretch of equal rows. */
export function rowHeightPlans(heights: readonly number[]): { readonly rows: string; readonly points: number }[] {
  return runsOf(heights).map(({ start, count, value }) => ({ rows: `${start + 1}:${start + count}`, points: value }));
}
