import type { Comparison, ComparisonRow } from "../../../domain";
import { blockAddress } from "../../plan";
import type { CellValue } from "../../snapshot";
import { DETAIL_SHEET } from "../sheet-names";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";

/** The figures all lines are drawn from: a row for the median and each associate, a column for each quarter, in dollars. */
export interface ChartData {
  readonly headings: readonly string[];
  /** A name, then a figure a quarter. Null is a gap in the line: a word would be drawn as zero. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** Whose lines stand there, in the order of the rows below the median's. */
  readonly associates: readonly ComparisonRow[];
}

/** The block stands at the top of the detail sheet, where no filter or longer table can move it. Zero-based, heading row. */
export const CHART_DATA_ROW = 5;
const FIRST_ASSOCIATE_ROW = CHART_DATA_ROW + 2;
const LONGEST_NAME = 60;

/** From this many associates on small lines are characters, and only the chart's lines need figures in a block. */
export const MOST_SPARKLINES = 40;
export const MOST_CHART_LINES = 20;

/** Which figures do the lines need? Associates without any figure have no line and no row. */
export function chartData({ rows, window, median }: Comparison): ChartData {
  const most = rows.length > MOST_SPARKLINES ? MOST_CHART_LINES : MOST_SPARKLINES;
  const associates = rows.filter((row) => row.comparedByQuarter.some((figure) => figure !== null)).slice(0, most);
  return {
    headings: ["Physician", ...window.map((quarter) => quarterWords(quarter))],
    rows: [{ name: "Group median", comparedByQuarter: median.comparedByQuarter }, ...associates].map(({ name, comparedByQuarter }) => [
      plainText(name, LONGEST_NAME),
      ...window.map((_, index) => toDollars(comparedByQuarter[index] ?? null)),
    ]),
    associates,
  };
}

/** Where the chart's block stands: the heading row, the median and this many associates. */
export function chartAddress(data: ChartData, lineCount: number): { readonly sheet: string; readonly address: string } {
  const address = blockAddress({
    row: CHART_DATA_ROW,
    column: 0,
    rowCount: 2 + lineCount,
    columnCount: data.headings.length,
  });
  return { sheet: DETAIL_SHEET, address };
}

/** Where one associate's figures stand, without the name. */
export function lineAddress(data: ChartData, associateIndex: number): { readonly sheet: string; readonly address: string } {
  const address = blockAddress({ row: FIRST_ASSOCIATE_ROW + associateIndex, column: 1, columnCount: data.headings.length - 1 });
  return { sheet: DETAIL_SHEET, address };
}

const toDollars = (cents: number | null): number | null => (cents === null ? null : Math.round(cents) / 100);
