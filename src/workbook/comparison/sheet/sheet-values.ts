import { blockAddress } from "../../plan";
import type { CellValue } from "../../snapshot";
import { TITLE_ROW, SUBTITLE_ROW, type SheetLayout } from "./sheet-layout";
import type { TableCells } from "./table-cells";

/** What stands above a chart, from its first column on. */
export interface ChartProse {
  readonly column: number;
  readonly heading: string;
  readonly note: readonly string[];
}

/** The sentences around the table, broken into lines of the sheet's width. */
export interface SheetProse {
  readonly title: string;
  readonly subtitle: readonly string[];
  /** One for each chart. */
  readonly charts: readonly ChartProse[];
  readonly footnotes: readonly string[];
}

/** What stands in each row? Cells with a drawing over them are left alone. */
export function sheetValues(layout: SheetLayout, prose: SheetProse, cells: TableCells, drawnOver: ReadonlySet<string>): (CellValue | null)[][] {
  const values = Array.from({ length: layout.rowCount }, (): (CellValue | null)[] => []);
  const put = (row: number, rows: readonly (readonly (CellValue | null)[])[]): void => rows.forEach((each, index) => void (values[row + index] = [...each]));
  const asRow = (line: string): string[] => [line];
  put(TITLE_ROW, [[prose.title]]);
  put(SUBTITLE_ROW, prose.subtitle.map(asRow));
  put(layout.heading, [cells.headings]);
  put(layout.body, cells.body.map((row, rowIndex) => row.map((cell, column) => (drawnOver.has(blockAddress({ row: layout.body + rowIndex, column })) ? null : cell))));
  put(layout.median, cells.median);
  for (const { column, heading, note } of prose.charts) {
    const add = (row: number, text: string): void => void (values[row] = [...(values[row] ?? []), ...Array<null>(Math.max(0, column - (values[row]?.length ?? 0))).fill(null), text]);
    if (layout.chartRows > 0) add(layout.chartHeading, heading);
    note.forEach((line, index) => add(layout.chartNote + index, line));
  }
  put(layout.footnotes, prose.footnotes.map(asRow));
  return values;
}
