import type { Comparison, Finding, GroupAssessment } from "../../../domain";
import { blockAddress, columnLetters, type SheetPlan } from "../../plan";
import type { Answers, Reading } from "../../reading";
import type { FigureKind } from "../choices";
import type { ChangedSince } from "../changed-since";
import type { ChartData, ServingCells } from "../lines";
import { footerText, PAGE_NUMBER, rectangular, runsOf } from "../look";
import { provenance, subtitle } from "../prose";
import { DETAIL_SHEET } from "../sheet-names";
import { changedBlock } from "./changed-block";
import { chartDataBlock } from "./chart-data-block";
import { detailAnchors } from "./detail-anchors";
import { detailFormats } from "./detail-formats";
import { detailWidths } from "./detail-widths";
import { evidenceBlocks } from "./evidence";
import { figuresBlock } from "./figures-block";
import { findingsBlock } from "./findings-block";
import { inputsBlock } from "./inputs-block";
import { payersBlock } from "./payers-block";
import { headingPoints } from "./heading-points";
import { placeBlocks } from "./place-blocks";
import { placedValues } from "./placed-values";
import { questionsBlock } from "./questions-block";
import { rankedBlock } from "./ranked-block";
import { servingFormats } from "./serving-formats";
import { sourcesBlock } from "./sources-block";
import { tieOutBlock } from "./tie-out-block";
import { trendsBlock } from "./trends-block";
import { unattributedBlock } from "./unattributed-block";
import { withServingCells } from "./with-serving-cells";

/** Past these the page would shrink beyond reading; what lies to the right is the chart's own figures. */
const MOST_PRINTED_COLUMNS = 16;

/** What goes with the figures. */
export interface DetailOptions {
  readonly answers: Answers;
  /** Null where nothing is written down beside the money: the sheet is then of money alone. */
  readonly assessment: GroupAssessment | null;
  readonly evidenceFindings: readonly Finding[];
  readonly changed?: ChangedSince | null;
  readonly figures?: FigureKind;
}

/** Every figure with what it rests on, for the manager: a table for each thing one may want to check. */
export function planDetailSheet(comparison: Comparison, reading: Reading, data: ChartData, serving: readonly ServingCells[], { answers, assessment, evidenceFindings, changed = null, figures = "values" }: DetailOptions): SheetPlan {
  const blocks = [
    chartDataBlock(comparison, data),
    ...(changed === null ? [] : [changedBlock(changed)]),
    figuresBlock(comparison),
    trendsBlock(comparison),
    payersBlock(comparison),
    ...(assessment === null ? [] : evidenceBlocks(assessment)),
    tieOutBlock(reading),
    questionsBlock(reading, answers),
    findingsBlock({ findings: [...reading.findings, ...evidenceFindings] }),
    sourcesBlock(reading),
    unattributedBlock(reading),
    inputsBlock(comparison, reading.group),
    ...(figures === "live" ? [rankedBlock(comparison, reading.group)] : []),
  ];
  const placed = placeBlocks(blocks);
  const tables = placed.filter(({ rowCount }) => rowCount > 0);
  const widths = detailWidths(blocks, serving);
  const values = rectangular(serving.reduce(withServingCells, placedValues(placed, [["Comparison detail"], [subtitle(comparison, reading)]])), widths.length);
  return {
    name: DETAIL_SHEET,
    ifThere: "replace",
    values,
    formats: [...detailFormats(placed, values.length, widths.length), ...serving.flatMap(servingFormats)],
    conditionalFormats: [],
    columnWidths: runsOf(widths).map(({ start, count, value }) => ({ columns: `${columnLetters(start)}:${columnLetters(start + count - 1)}`, characters: value })),
    rowHeights: tables.map(({ block, headingRow }) => ({ rows: `${headingRow + 1}:${headingRow + 1}`, points: headingPoints(block, widths) })),
    merges: [],
    tables: tables.map(({ block, headingRow, rowCount }) => ({
      name: block.tableName,
      address: blockAddress({ row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: block.columns.length }),
      style: "TableStyleLight1",
      showFilterButton: false,
    })),
    validations: [],
    names: [],
    charts: [],
    sparklines: [],
    freeze: { rows: 0, columns: 1 },
    print: {
      area: blockAddress({ row: 0, column: 0, rowCount: values.length, columnCount: Math.min(MOST_PRINTED_COLUMNS, widths.length) }),
      orientation: "landscape",
      paper: "letter",
      pagesTall: null,
      titleRows: null,
      marginInches: 0.4,
      footerLeft: footerText(provenance(comparison)),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: null,
    anchors: detailAnchors(placed, values.length, widths.length),
  };
}
