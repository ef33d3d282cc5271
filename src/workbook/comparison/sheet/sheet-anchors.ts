import type { Comparison } from "../../../domain";
import type { RowAnchor, SheetAnchors } from "../../plan";
import type { ComparisonColumn } from "../columns";
import { SUBTITLE_ROW, TITLE_ROW, type SheetLayout } from "./sheet-layout";

/** What each row and column stands for, so that the user's work finds its place again. */
export function sheetAnchors({ rows: people }: Comparison, columns: readonly ComparisonColumn[], layout: SheetLayout, sheetColumns: number): SheetAnchors {
  const rows = Array.from({ length: layout.rowCount }, (_, row): RowAnchor => ({ key: `air ${row}`, part: "words" }));
  const put = (row: number, count: number, key: (index: number) => string, part: RowAnchor["part"] = "words"): void => {
    for (let index = 0; index < count; index += 1) rows[row + index] = { key: key(index), part };
  };
  put(TITLE_ROW, 1, () => "title");
  put(SUBTITLE_ROW, layout.subtitleLines, (line) => `subtitle ${line}`);
  put(layout.heading - 1, 1, () => "air above the table");
  put(layout.heading, 1, () => "heading");
  put(layout.body, layout.bodyRows, (row) => `person ${people[row]?.name ?? row}`, "person");
  put(layout.median, layout.medianRows, () => "median", "figures");
  put(layout.chartHeading - 1, 1, () => "air below the table");
  put(layout.chartHeading, layout.chartRows > 0 ? 1 : 0, () => "chart heading");
  put(layout.chartNote, layout.chartNoteLines, (line) => `chart note ${line}`);
  put(layout.chart, layout.chartRows, (row) => `chart ${row}`);
  put(layout.footnotes, layout.footnoteLines, (line) => `footnote ${line}`);
  if (layout.footnotes > layout.chart + layout.chartRows) put(layout.footnotes - 1, 1, () => "air above the footnotes");
  return { rows, columns: Array.from({ length: sheetColumns }, (_, column) => columns[column]?.id ?? null), headingRow: layout.heading };
}
