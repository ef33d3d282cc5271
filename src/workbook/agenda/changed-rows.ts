import { dayInWords } from "../../domain";
import { plainText } from "../comparison/words/plain-text";
import { noteRows, sectionRow, tableRows, textRows, thinRow, type PageColumn, type PageRow } from "../page";
import type { AgendaContent } from "./agenda";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "Who and what", column: 0, columnCount: 1 },
  { heading: "Then", column: 1, columnCount: 1 },
  { heading: "Now", column: 2, columnCount: 2 },
];

/** More would bury the decisions; the rest stands in the detail sheet. */
const MOST = 24;

/** What is not as it was when the partners last met. */
export function changedRows({ changed }: Pick<AgendaContent, "changed">): PageRow[] {
  if (changed === null) return [sectionRow("What changed since the last meeting", WIDTHS.length), thinRow, ...textRows("No meeting is locked yet. Lock this one, and the next agenda says what has changed.", PAGE_WIDTH)];
  const title = sectionRow(`What changed since the meeting of ${dayInWords(changed.heldOn)}`, WIDTHS.length);
  if (changed.lines.length === 0) return [title, thinRow, ...textRows("Nothing.", PAGE_WIDTH)];
  const shown = changed.lines.slice(0, MOST).map(({ who, what, before, after }) => [`${plainText(who)}: ${plainText(what)}`, plainText(before), plainText(after)]);
  const more = changed.lines.length - shown.length;
  return [title, ...tableRows(COLUMNS, shown, WIDTHS), ...(more > 0 ? noteRows(`And ${more} more, all in the sheet Comparison Detail.`, PAGE_WIDTH) : [])];
}
