import { blockAddress } from "../../plan";
import { DETAIL_SHEET } from "../sheet-names";
import { CHART_DATA_ROW, type ChartData } from "./chart-data";
import type { NamePlace } from "./name-places";
import type { ServingCells } from "./serving-cells";

/** Cells the names hang on: null everywhere but where a name stands, a row a quarter. To the right of the lines' own figures, a blank column between. */
export const nameCells = (data: ChartData, places: readonly NamePlace[]): ServingCells => ({
  firstColumn: data.headings.length + 1,
  note: "Where the names stand in the chart, moved apart. Not figures.",
  headings: places.map(({ name }) => name),
  rows: data.rows.map((_, quarter) => places.map(({ point, height }) => (point === quarter ? height : null))),
  numberFormat: '$#,##0;"−"$#,##0',
});

/** Where one line's cells stand, without the heading. */
export const nameAddress = (data: ChartData, lineIndex: number): { readonly sheet: string; readonly address: string } => ({
  sheet: DETAIL_SHEET,
  address: blockAddress({ row: CHART_DATA_ROW + 1, column: data.headings.length + 1 + lineIndex, rowCount: data.rows.length }),
});
