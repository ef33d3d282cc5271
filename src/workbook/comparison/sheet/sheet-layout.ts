/** How many rows each part takes. */
export interface SheetParts {
  readonly subtitleLines: number;
  readonly bodyRows: number;
  /** 0 where the group has no median of anything shown. */
  readonly medianRows: 0 | 1;
  /** 0 for no chart. */
  readonly chartRows: number;
  readonly chartNoteLines: number;
  readonly footnoteLines: number;
}

/** Which row, zero-based, each part of the sheet starts at. */
export interface SheetLayout extends SheetParts {
  readonly heading: number;
  readonly body: number;
  readonly median: number;
  readonly chartHeading: number;
  readonly chartNote: number;
  readonly chart: number;
  readonly footnotes: number;
  readonly rowCount: number;
}

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
const SPACE = 1;

/** Title, subtitle, table, median, chart, footnotes, from the top down with a row of air between. */
export function sheetLayout(parts: SheetParts): SheetLayout {
  const heading = SUBTITLE_ROW + parts.subtitleLines + SPACE;
  const body = heading + 1;
  const median = body + parts.bodyRows;
  const chartHeading = median + parts.medianRows + SPACE;
  const chartNote = chartHeading + (parts.chartRows > 0 ? 1 : 0);
  const chart = chartNote + parts.chartNoteLines;
  const footnotes = chart + parts.chartRows + (parts.chartRows + parts.chartNoteLines > 0 ? SPACE : 0);
  return { ...parts, heading, body, median, chartHeading, chartNote, chart, footnotes, rowCount: footnotes + parts.footnoteLines };
}
