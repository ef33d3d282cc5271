import type { Comparison } from "../../../domain";
import { blockAddress, columnLetters, type SheetPlan } from "../../plan";
import type { Reading } from "../../reading";
import type { ChangedSince } from "../changed-since";
import type { comparisonColumns } from "../columns";
import { chartLineCount, planChart, planSparklines, type ChartData, type NamePlace } from "../lines";
import { COLORS, footerText, PAGE_NUMBER, rectangular, SIZES, wrapText } from "../look";
import { changedNote, comparisonTitle, footnotes, provenance, subtitle } from "../prose";
import { COMPARISON_SHEET } from "../sheet-names";
import { basisWords } from "../words/basis-words";
import { chartNote } from "./chart-note";
import { chartRows } from "./chart-rows";
import { edgeWidths } from "./edge-widths";
import { pagesTall } from "./pages-tall";
import { sheetConditionalFormats, sheetFormats } from "./sheet-formats";
import { sheetLayout } from "./sheet-layout";
import { rowHeightPlans, sheetRowHeights } from "./sheet-row-heights";
import { sheetValues } from "./sheet-values";
import { sheetWidths } from "./sheet-widths";
import { tableCells } from "./table-cells";
import { tableHeights } from "./table-heights";
import { tableWidths } from "./table-widths";

/** The table for the projector: title, table with the group's median, chart, and the footnote that carries the trust. */
export function planComparisonSheet(comparison: Comparison, reading: Reading, data: ChartData, places: readonly NamePlace[], known: ReturnType<typeof comparisonColumns>, changed: ChangedSince | null = null): SheetPlan {
  const { columns } = known;
  const cells = tableCells(comparison, columns);
  const widthsOfTable = tableWidths(columns, cells);
  const widths = sheetWidths([...widthsOfTable, ...edgeWidths(columns)]);
  const totalWidth = widths.reduce((sum, width) => sum + width, 0);
  const wrap = (text: string, sizePoints: number): string[] => wrapText(text, totalWidth - 2, { sizePoints });

  const prose = {
    title: comparisonTitle(comparison),
    subtitle: wrap(subtitle(comparison, reading), SIZES.subtitle),
    chartHeading: basisWords(comparison).byQuarter,
    chartNote: [chartNote(comparison, data)].flatMap((note) => (note === null ? [] : wrap(note, SIZES.note))),
    footnotes: [...footnotes(comparison, reading, known), ...changedNote(changed)].flatMap((paragraph) => wrap(paragraph, SIZES.note)),
  };
  const lineCount = chartLineCount(data);
  const layout = sheetLayout({
    subtitleLines: prose.subtitle.length,
    bodyRows: cells.body.length,
    medianRows: cells.median.length === 0 ? 0 : 1,
    chartRows: chartRows(lineCount),
    chartNoteLines: prose.chartNote.length,
    footnoteLines: prose.footnotes.length,
  });
  const lineColumn = columns.findIndex(({ id }) => id === "line");
  const sparklines = lineColumn < 0 ? [] : planSparklines(comparison, data, (row) => blockAddress({ row: layout.body + row, column: lineColumn }));
  const drawnOver = new Set(sparklines.map(({ cell }) => cell));
  const heights = sheetRowHeights(layout, tableHeights(columns, cells, widthsOfTable));
  const across = (row: number, rowCount: number): string => blockAddress({ row, column: 0, rowCount, columnCount: widths.length });

  return {
    name: COMPARISON_SHEET,
    ifThere: "replace",
    values: rectangular(sheetValues(layout, prose, cells, drawnOver), widths.length),
    formats: sheetFormats(comparison, columns, layout, widths.length),
    conditionalFormats: sheetConditionalFormats(columns, layout),
    columnWidths: widths.map((characters, index) => ({ columns: `${columnLetters(index)}:${columnLetters(index)}`, characters })),
    rowHeights: rowHeightPlans(heights),
    merges: [],
    tables: [],
    validations: [],
    names: [
      {
        name: "PartnerTrack_Comparison",
        address: blockAddress({ row: layout.heading, column: 0, rowCount: 1 + layout.bodyRows + layout.medianRows, columnCount: columns.length }),
        comment: "The comparison table with its heading and the group's median.",
      },
    ],
    charts: lineCount === 0 ? [] : [planChart(comparison, data, places, across(layout.chart, layout.chartRows))],
    sparklines,
    freeze: { rows: layout.body, columns: 1 },
    print: {
      area: across(0, layout.rowCount),
      orientation: "landscape",
      paper: "letter",
      pagesTall: pagesTall(widths, heights),
      titleRows: `${layout.heading + 1}:${layout.heading + 1}`,
      marginInches: 0.4,
      footerLeft: footerText(provenance(comparison)),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: COLORS.heading,
  };
}
