import type { Comparison, ComparisonRow } from "../../../domain";
import { blockAddress } from "../../plan";
import type { CellValue } from "../../snapshot";
import { DETAIL_SHEET } from "../sheet-names";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { uniqueHeadings } from "../words/unique-headings";

/** The figures all lines are drawn from: quarters down, the median and then the associates across, in dollars. */
export interface ChartData {
  readonly headings: readonly string[];
  /** Null is a gap in the line: a word would be drawn as zero. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** Whose lines stand there, in the order of the columns. */
  readonly associates: readonly ComparisonRow[];
}

/** The block stands at the top of the detail sheet, where no filter or longer table can move it. Zero-based, heading row. */
export const CHART_DATA_ROW = 5;
const FIRST_ASSOCIATE_COLUMN = 2;
const LONGEST_HEADING = 60;

/** From this many associates on small lines are characters, and only the chart's lines need figures in a block. */
export const MOST_SPARKLINES = 40;
export const MOST_CHART_LINES = 20;

/** Which figures do the lines need? Associates without any figure have no line and no column. */
export function chartData({ rows, window, median }: Comparison): ChartData {
  const most = rows.length > MOST_SPARKLINES ? MOST_CHART_LINES : MOST_SPARKLINES;
  const associates = rows.filter((row) => row.comparedByQuarter.some((figure) => figure !== null)).slice(0, most);
  return {
    headings: uniqueHeadings(["Quarter", "Group median", ...associates.map((row) => plainText(row.name, LONGEST_HEADING))]),
    rows: window.map((quarter, index) => [
      quarterWords(quarter),
      ...[median, ...associates].map(({ comparedByQuarter }) => toDollars(comparedByQuarter[index] ?? null)),
    ]),
    associates,
  };
}

/** Where the chart's block stands: heading row, quarters, median and this many associates. */
export function chartAddress(data: ChartData, lineCount: number): { readonly sheet: string; readonly address: string } {
  const address = blockAddress({
    row: CHART_DATA_ROW,
    column: 0,
    rowCount: data.rows.length + 1,
    columnCount: FIRST_ASSOCIATE_COLUMN + lineCount,
  });
  return { sheet: DETAIL_SHEET, address };
}

/** Where one associate's figures stand, without the heading. */
export function lineAddress(data: ChartData, associateIndex: number): { readonly sheet: string; readonly address: string } {
  const address = blockAddress({ row: CHART_DATA_ROW + 1, column: FIRST_ASSOCIATE_COLUMN + associateIndex, rowCount: data.rows.length });
  return { sheet: DETAIL_SHEET, address };
}

const toDollars = (cents: number | null): number | null => (cents === null ? null : Math.round(cents) / 100);
