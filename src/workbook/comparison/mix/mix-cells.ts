import { blockAddress } from "../../plan";
import { CHART_DATA_ROW, type ServingCells } from "../lines";
import { DETAIL_SHEET } from "../sheet-names";
import type { MixData } from "./mix-data";

/** Programs draw the first category of bars at the bottom, so the rows stand from the last associate to the first. */
export const mixCells = ({ classes, bars }: MixData, firstColumn: number): ServingCells => ({
  firstColumn,
  note: "What the bars of the payer mix are drawn from, the last first.",
  headings: bars.length === 0 ? [] : ["Associate", ...classes],
  rows: bars.map(({ name, shares }) => [name, ...shares]).reverse(),
  numberFormat: "0.0%",
});

/** Where they stand, with their headings. */
export const mixAddress = ({ firstColumn, headings, rows }: ServingCells): { readonly sheet: string; readonly address: string } => ({
  sheet: DETAIL_SHEET,
  address: blockAddress({ row: CHART_DATA_ROW, column: firstColumn, rowCount: rows.length + 1, columnCount: headings.length }),
});
