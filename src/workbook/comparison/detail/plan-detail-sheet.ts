import type { Comparison } from "../../../domain";
import { blockAddress, columnLetters, type SheetPlan } from "../../plan";
import type { Reading } from "../../reading";
import { CHART_DATA_ROW, type ChartData, type ServingCells } from "../lines";
import { footerText, PAGE_NUMBER, rectangular, runsOf } from "../look";
import { provenance, subtitle } from "../prose";
import { DETAIL_SHEET } from "../sheet-names";
import { detailAnchors } from "./detail-anchors";
import { detailBlocks } from "./detail-blocks";
import { detailFormats } from "./detail-formats";
import type { DetailOptions } from "./detail-options";
import { detailPage } from "./detail-page";
import { detailTables } from "./detail-tables";
import { headingHeights } from "./heading-heights";
import { placeBlocks, type PlacedBlock } from "./place-blocks";
import { placedValues } from "./placed-values";
import { servingFormats } from "./serving-formats";
import { withServingCells } from "./with-serving-cells";

/** The sheet, and where its tables stand, for formulas that lead there. */
export interface PlannedDetail {
  readonly sheet: SheetPlan;
  readonly placed: readonly PlacedBlock[];
}

/** Every figure with what it rests on, for the manager: a table for each thing one may want to check. */
export function planDetailSheet(comparison: Comparison, reading: Reading, data: ChartData, serving: readonly ServingCells[], options: DetailOptions): PlannedDetail {
  const blocks = detailBlocks(comparison, reading, data, options);
  const page = detailPage(blocks);
  const { placed, pageStarts } = placeBlocks(blocks, page, CHART_DATA_ROW);
  const printed = placedValues(placed, [["Comparison detail"], [subtitle(comparison, reading)]]);
  const columnCount = Math.max(page.widths.length, ...serving.map(({ firstColumn, headings }) => firstColumn + headings.length));
  // Thousands of rows below the serving cells need not be written as wide as these.
  const values = serving.reduce(withServingCells, rectangular(printed, page.widths.length)).flatMap((row) => (row.length > page.widths.length ? rectangular([row], columnCount) : [row]));
  const sheet: SheetPlan = {
    name: DETAIL_SHEET,
    ifThere: "replace",
    values,
    formats: [...detailFormats(placed, page.widths.length, { rowCount: values.length, columnCount }), ...serving.flatMap(servingFormats)],
    conditionalFormats: [],
    columnWidths: runsOf(page.widths).map(({ start, count, value }) => ({ columns: `${columnLetters(start)}:${columnLetters(start + count - 1)}`, characters: value })),
    rowHeights: headingHeights(placed),
    merges: [],
    tables: detailTables(placed),
    validations: [],
    names: [],
    charts: [],
    sparklines: [],
    freeze: { rows: 0, columns: 1 },
    print: {
      area: blockAddress({ row: 0, column: 0, rowCount: printed.length, columnCount: page.widths.length }),
      orientation: "landscape",
      paper: "letter",
      pagesTall: null,
      titleRows: null,
      pageStarts,
      marginInches: 0.4,
      footerLeft: footerText(provenance(comparison)),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: null,
    anchors: detailAnchors(placed, values.length, columnCount),
  };
  return { sheet, placed };
}
