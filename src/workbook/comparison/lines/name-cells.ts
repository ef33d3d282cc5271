import { blockAddress } from "../../plan";
import { DETAIL_SHEET } from "../sheet-names";
import { CHART_DATA_ROW, type ChartData } from "./chart-data";
import type { NamePlace } from "./name-places";

/** Cells the names hang on, to the right of the lines' own figures, a blank column between. */
export interface NameCells {
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** A row a quarter; null everywhere but where a name stands. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Which cells do the names hang on? */
export const nameCells = (data: ChartData, places: readonly NamePlace[]): NameCells => ({
  firstColumn: data.headings.length + 1,
  headings: places.map(({ name }) => name),
  rows: data.rows.map((_, quarter) => places.map(({ point, height }) => (point === quarter ? height : null))),
});

/** Where one line's cells stand, without the heading. */
export const nameAddress = (data: ChartData, lineIndex: number): { readonly sheet: string; readonly address: string } => ({
  sheet: DETAIL_SHEET,
  address: blockAddress({ row: CHART_DATA_ROW + 1, column: data.headings.length + 1 + lineIndex, rowCount: data.rows.length }),
});
