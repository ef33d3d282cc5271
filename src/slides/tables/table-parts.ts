import type { ComparisonTable } from "../../workbook";
import { BODY, SMALLEST_TEXT } from "../page";
import { columnWidths, neededWidths, type TableLook } from "./column-widths";

/** Some columns of the comparison that stand side by side on one slide, the names first. */
export interface TablePart {
  /** What these columns are about; null where they are all of them. */
  readonly title: string | null;
  /** Positions in the table's columns. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly sizePoints: number;
}

/** The first of these, where it is there, begins the second slide. */
const VERDICTS = ["headache", "staff", "readiness", "rank", "track", "next"];
/** Drawn with characters in the sheet; the slides have a chart of their own. */
const DRAWN = "line";

/** Tried in this order: every cell on one line is quicker read than larger words on two. */
const LOOKS_IN_ONE: readonly TableLook[] = [{ sizePoints: 16, lines: 1 }, { sizePoints: 14, lines: 1 }, { sizePoints: 14, lines: 2 }];
const LOOKS_IN_TWO: readonly TableLook[] = [{ sizePoints: 18, lines: 1 }, ...LOOKS_IN_ONE, { sizePoints: 13, lines: 2 }, { sizePoints: SMALLEST_TEXT, lines: 2 }];

/** All columns side by side where they can be read from the back of the room; else money first, and then verdicts. */
export function tableParts(table: ComparisonTable): TablePart[] {
  const shown = table.columns.flatMap(({ id }, index) => (id === DRAWN ? [] : [index]));
  const whole = fitted(table, null, shown, LOOKS_IN_ONE);
  if (whole !== null) return [whole];
  const [name = 0, ...others] = shown;
  const isVerdict = (index: number): boolean => VERDICTS.includes(table.columns[index]?.id ?? "");
  const [money, verdicts] = [others.filter((index) => !isVerdict(index)), others.filter(isVerdict)];
  return [
    { title: "collections, trend and payers", columns: money },
    { title: "readiness and track", columns: verdicts },
  ].flatMap(({ title, columns }) => (columns.length === 0 ? [] : [fitted(table, title, [name, ...columns], LOOKS_IN_TWO) ?? squeezed(table, title, [name, ...columns])]));
}

function fitted(table: ComparisonTable, title: TablePart["title"], columns: readonly number[], looks: readonly TableLook[]): TablePart | null {
  for (const look of looks) {
    const widths = columnWidths(wordsOf(table, columns), look, BODY.width);
    if (widths !== null) return { title, columns, widths, sizePoints: look.sizePoints };
  }
  return null;
}

/** Where words are longer than there is room for, the program breaks them; the text does not get smaller. */
function squeezed(table: ComparisonTable, title: string, columns: readonly number[]): TablePart {
  const widths = neededWidths(wordsOf(table, columns), { sizePoints: SMALLEST_TEXT, lines: 2 });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return { title, columns, widths: widths.map((width) => (width * BODY.width) / total), sizePoints: SMALLEST_TEXT };
}

const wordsOf = ({ columns, rows, median }: ComparisonTable, positions: readonly number[]): { heading: string; cells: string[] }[] =>
  positions.map((position) => ({ heading: columns[position]?.heading ?? "", cells: [...rows, median].map((row) => row[position] ?? "") }));
