import { blockAddress } from "../../plan";
import { DETAIL_SHEET } from "../sheet-names";
import { CHART_DATA_ROW, type ChartData } from "./chart-data";
import type { NamePlace } from "./name-places";
import { FIRST_SERVING_COLUMN, type ServingCells } from "./serving-cells";

/** Cells the names hang on: null everywhere but where a name stands, a row a line and a column a quarter. To the right of all that is printed. */
export const nameCells = (data: ChartData, places: readonly NamePlace[]): ServingCells => ({
  firstColumn: FIRST_SERVING_COLUMN,
  note: "Where the names stand in the chart, moved apart. Not figures.",
  headings: ["Name", ...data.headings.slice(1)],
  rows: places.map(({ name, point, height }) => [name, ...data.headings.slice(1).map((_, quarter) => (point === quarter ? height : null))]),
  numberFormat: '$#,##0;"−"$#,##0',
});

/** Where one line's cells stand, without the name. */
export const nameAddress = (data: ChartData, lineIndex: number): { readonly sheet: string; readonly address: string } => ({
  sheet: DETAIL_SHEET,
  address: blockAddress({ row: CHART_DATA_ROW + 1 + lineIndex, column: FIRST_SERVING_COLUMN + 1, columnCount: data.headings.length - 1 }),
});
