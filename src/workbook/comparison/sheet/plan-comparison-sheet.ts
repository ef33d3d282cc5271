import type { Comparison } from "../../../domain";
import { blockAddress, columnLetters, type SheetPlan } from "../../plan";
import type { Reading } from "../../reading";
import type { ChangedSince } from "../changed-since";
import type { comparisonColumns } from "../columns";
import { chartLineCount, planChart, planSparklines, type ChartData, type NamePlace, type ServingCells } from "../lines";
import { COLORS, footerText, PAGE_NUMBER, rectangular, SIZES, wrapText } from "../look";
import { liveNote, type LiveTable } from "../live";
import { planMixChart, type MixData } from "../mix";
import { changedNote, comparisonTitle, footnotes, provenance, subtitle, type WrittenDown } from "../prose";
import { OUR_NAMES } from "../our-names";
import { COMPARISON_SHEET } from "../sheet-names";
import { basisWords } from "../words/basis-words";
import { chartNote, mixNote } from "./chart-note";
import { chartPlaces, type ChartColumns } from "./chart-places";
import { chartRows } from "./chart-rows";
import { edgeWidths } from "./edge-widths";
import { pageStarts } from "./page-starts";
import { pagesTall } from "./pages-tall";
import { sheetAnchors } from "./sheet-anchors";
import { sheetConditionalFormats, sheetFormats } from "./sheet-formats";
import { sheetLayout } from "./sheet-layout";
import { rowHeightPlans, sheetRowHeights } from "./sheet-row-heights";
import { sheetValues } from "./sheet-values";
import { sheetWidths } from "./sheet-widths";
import { tableCells, type TableCells } from "./table-cells";
import { tableHeights } from "./table-heights";
import { tableWidths } from "./table-widths";

const MIX_HEADING = "Payer mix, all quarters read";

/** What the two charts are drawn from. */
export interface Drawings {
  readonly data: ChartData;
  readonly places: readonly NamePlace[];
  readonly mix: MixData;
  readonly mixCells: ServingCells;
}

/** What the sheet says beside what the reading knows. */
export interface SaidBelow {
  readonly changed: ChangedSince | null;
  readonly written: readonly WrittenDown[];
  /** None where values are written. */
  readonly live: LiveTable;
}

/** The table for the projector: title, table with the group's median, charts, and the footnote that carries the trust. */
export function planComparisonSheet(comparison: Comparison, reading: Reading, { data, places, mix, mixCells }: Drawings, known: ReturnType<typeof comparisonColumns>, { changed, written, live }: SaidBelow): SheetPlan {
  const { columns } = known;
  const cells = tableCells(comparison, columns);
  const widthsOfTable = tableWidths(columns, cells);
  const widths = sheetWidths([...widthsOfTable, ...edgeWidths(columns)]);
  const totalWidth = widths.reduce((sum, width) => sum + width, 0);
  const wrap = (text: string, sizePoints: number, width = totalWidth): string[] => wrapText(text, width - 2, { sizePoints });
  const lineCount = chartLineCount(data);
  const where = chartPlaces(widths, { lines: lineCount > 0, mix: mix.bars.length > 0 });
  const noteLines = (notes: readonly (string | null)[], { first, count }: ChartColumns): string[] => {
    const width = widths.slice(first, first + count).reduce((sum, each) => sum + each, 0);
    return notes.flatMap((note) => (note === null ? [] : wrap(note, SIZES.note, width)));
  };
  const ofLines = chartNote(comparison, data);
  const charts =
    mix.bars.length > 0 && lineCount === 0
      ? [{ column: 0, heading: MIX_HEADING, note: noteLines([ofLines, mixNote(mix)], where.mix) }]
      : [
          { column: 0, heading: basisWords(comparison).byQuarter, note: noteLines([ofLines], where.lines) },
          ...(mix.bars.length > 0 ? [{ column: where.mix.first, heading: MIX_HEADING, note: noteLines([mixNote(mix)], where.mix) }] : []),
        ];

  const prose = {
    title: comparisonTitle(comparison),
    subtitle: wrap(subtitle(comparison, reading), SIZES.subtitle),
    charts,
    footnotes: [...footnotes(comparison, reading, known, written), ...liveNote(columns, live), ...changedNote(changed)].flatMap((paragraph) => wrap(paragraph, SIZES.note)),
  };
  const layout = sheetLayout({
    subtitleLines: prose.subtitle.length,
    bodyRows: cells.body.length,
    medianRows: cells.median.length === 0 ? 0 : 1,
    chartRows: chartRows(lineCount, mix.bars.length),
    chartNoteLines: Math.max(...charts.map(({ note }) => note.length)),
    footnoteLines: prose.footnotes.length,
  });
  const lineColumn = columns.findIndex(({ id }) => id === "line");
  const sparklines = lineColumn < 0 ? [] : planSparklines(comparison, data, (row) => blockAddress({ row: layout.body + row, column: lineColumn }));
  const drawnOver = new Set(sparklines.map(({ cell }) => cell));
  const heights = sheetRowHeights(layout, tableHeights(columns, cells, widthsOfTable));
  const tall = pagesTall(widths, heights);
  const over = ({ first, count }: ChartColumns): string => blockAddress({ row: layout.chart, column: first, rowCount: layout.chartRows, columnCount: count });
  const across = (row: number, rowCount: number): string => blockAddress({ row, column: 0, rowCount, columnCount: widths.length });

  return {
    name: COMPARISON_SHEET,
    ifThere: "replace",
    values: rectangular(sheetValues(layout, prose, withFormulas(cells, live), drawnOver), widths.length),
    formulas: live.flatMap((row, index) => row.flatMap((figure, column) => (figure === null ? [] : [{ row: layout.body + index, column, formula: figure.formula }]))),
    formats: sheetFormats(comparison, columns, layout, widths.length),
    conditionalFormats: sheetConditionalFormats(columns, layout),
    columnWidths: widths.map((characters, index) => ({ columns: `${columnLetters(index)}:${columnLetters(index)}`, characters })),
    rowHeights: rowHeightPlans(heights),
    merges: [],
    tables: [],
    validations: [],
    names: [
      {
        name: OUR_NAMES.comparison,
        address: blockAddress({ row: layout.heading, column: 0, rowCount: 1 + layout.bodyRows + layout.medianRows, columnCount: columns.length }),
        comment: "The comparison table with its heading and the group's median.",
      },
    ],
    charts: [
      ...(lineCount === 0 ? [] : [planChart(comparison, data, places, over(where.lines))]),
      ...(mix.bars.length === 0 ? [] : [planMixChart(mix, mixCells, over(where.mix))]),
    ],
    sparklines,
    freeze: { rows: layout.body, columns: 1 },
    print: {
      area: across(0, layout.rowCount),
      orientation: "landscape",
      paper: "letter",
      pagesTall: tall,
      pageStarts: tall === null ? pageStarts(layout, widths, heights) : [],
      titleRows: `${layout.heading + 1}:${layout.heading + 1}`,
      marginInches: 0.4,
      footerLeft: footerText(provenance(comparison)),
      footerRight: PAGE_NUMBER,
    },
    showGridlines: false,
    tabColor: COLORS.heading,
    anchors: sheetAnchors(comparison, columns, layout, widths.length),
  };
}

/** Cells with a formula hold what it comes to. */
const withFormulas = (cells: TableCells, live: LiveTable): TableCells => ({ ...cells, body: cells.body.map((row, index) => row.map((cell, column) => live[index]?.[column]?.comes ?? cell)) });
