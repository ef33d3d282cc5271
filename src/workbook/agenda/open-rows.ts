import { plainText } from "../comparison/words/plain-text";
import { noteRows, sectionRow, tableRows, textRows, thinRow, type PageColumn, type PageRow } from "../page";
import type { AgendaContent } from "./agenda";
import { HAND_POINTS, PAGE_WIDTH, WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "Question", column: 0, columnCount: 1 },
  { heading: "Answer", column: 1, columnCount: 1, isBlank: true },
  { heading: "Owner", column: 2, columnCount: 1, isBlank: true },
  { heading: "By", column: 3, columnCount: 1, isBlank: true },
];
const MOST = 10;

/** What the figures left open, and what is wrong with the sheets behind them. */
export function openRows({ questions, warnings }: Pick<AgendaContent, "questions" | "warnings">): PageRow[] {
  const title = sectionRow("Questions left open", WIDTHS.length);
  const all = [...questions.map(({ text }) => text), ...warnings].map((text) => plainText(text));
  if (all.length === 0) return [title, thinRow, ...textRows("None: the figures settled everything.", PAGE_WIDTH)];
  const more = all.length - MOST;
  return [title, ...tableRows(COLUMNS, all.slice(0, MOST).map((text) => [text, "", "", ""]), WIDTHS, HAND_POINTS), ...(more > 0 ? noteRows(`And ${more} more, all in the sheet Comparison Detail.`, PAGE_WIDTH) : [])];
}
