import { widthPoints } from "../measure";

/** The words of one column, its heading first. */
export interface ColumnWords {
  readonly heading: string;
  readonly cells: readonly string[];
}

/** How large the words of a table are, and on how many lines a cell may stand. */
export interface TableLook {
  readonly sizePoints: number;
  readonly lines: number;
}

/** Left and right of the words in a cell, together. */
export const CELL_PADDING = 14;
const HEADING_LINES = 3;
/** A longer word is broken by the program rather than let it push the others out. */
const LONGEST_WORD = 16;

/**
 * How wide is each column of a table this wide, in points? Each gets what its words need on so many lines, headings on three; what is
 * left lets as many cells as it can stand on one line, and then goes to all alike. Null where it does not fit.
 */
export function columnWidths(columns: readonly ColumnWords[], { sizePoints, lines }: TableLook, width: number): number[] | null {
  const widths = neededWidths(columns, { sizePoints, lines });
  let spare = width - sum(widths);
  if (spare < 0) return null;
  const onOneLine = columns.map(({ cells }) => cells.map((cell) => CELL_PADDING + widthOn(cell, 1, sizePoints, true)));
  for (let wider = bestRaise(widths, onOneLine, spare); wider !== null; wider = bestRaise(widths, onOneLine, spare)) {
    widths[wider.column] = (widths[wider.column] ?? 0) + wider.points;
    spare -= wider.points;
  }
  return widths.map((each) => each + spare / columns.length);
}

/** Which column, made how much wider, brings the most cells onto one line for its points? Null where the spare points bring none. */
function bestRaise(widths: readonly number[], onOneLine: readonly (readonly number[])[], spare: number): { readonly column: number; readonly points: number } | null {
  const raises = onOneLine.flatMap((cells, column) => {
    const lacking = cells.map((cell) => cell - (widths[column] ?? 0)).filter((points) => points > 0);
    return lacking.filter((points) => points <= spare).map((points) => ({ column, points, cells: lacking.filter((each) => each <= points).length }));
  });
  return raises.reduce<(typeof raises)[number] | null>((best, each) => (best === null || each.cells / each.points > best.cells / best.points ? each : best), null);
}

/** How wide must each column be, in points, for its words to stand on so many lines? */
export const neededWidths = (columns: readonly ColumnWords[], { sizePoints, lines }: TableLook): number[] => columns.map((column) => widest(column, sizePoints, lines));

const widest = ({ heading, cells }: ColumnWords, sizePoints: number, cellLines: number): number =>
  CELL_PADDING + Math.max(widthOn(heading, HEADING_LINES, sizePoints, true), ...cells.map((cell) => widthOn(cell, cellLines, sizePoints, true)));

/** The least width in which a text stands on so many lines. */
function widthOn(text: string, lines: number, sizePoints: number, bold: boolean): number {
  const words = text.split(" ").map((word) => [...word].slice(0, LONGEST_WORD).join(""));
  if (lines <= 1 || words.length === 1) return widthPoints(words.join(" "), { sizePoints, bold });
  const widths = words.slice(1).map((_, index) => {
    const first = widthPoints(words.slice(0, index + 1).join(" "), { sizePoints, bold });
    return Math.max(first, widthOn(words.slice(index + 1).join(" "), lines - 1, sizePoints, bold));
  });
  return Math.min(...widths);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
