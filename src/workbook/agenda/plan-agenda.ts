import { COLORS } from "../comparison/look";
import { plainText } from "../comparison/words/plain-text";
import { quarterWords } from "../comparison/words/quarter-words";
import { fieldRows, pagedRows, PAGE_TITLES, pageSheet, sectionRow, subtitleRows, tableRows, thinRow, titleRow, type PageRow } from "../page";
import type { SheetPlan } from "../plan";
import type { AgendaContent } from "./agenda";
import { associateRows, DECISION_COLUMNS, pairsOf } from "./associate-rows";
import { changedRows } from "./changed-rows";
import { HAND_POINTS, PAGE_WIDTH, WIDTHS } from "./grid";
import { openRows } from "./open-rows";
import { AGENDA_SHEET } from "./sheet-name";

const FIELDS = ["Held on", "In the room", "Takes the minutes", "Next meeting"];
const OTHER_LINES = 3;

/**
 * The meeting's agenda: what there is to decide of each associate, what changed since the last meeting, what was left open, with
 * room for each decision, who does it and by when. One that somebody wrote into is kept under another name.
 */
export function planAgenda(content: AgendaContent): SheetPlan {
  const { comparison, assessment } = content;
  const about = [...(comparison.groupName === null ? [] : [plainText(comparison.groupName, 60)]), `figures as of ${quarterWords(comparison.asOf)}`].join(" · ");
  const headings = tableRows(DECISION_COLUMNS, [], WIDTHS);
  const [first = [], ...others] = pairsOf(comparison, assessment.associates).map(([row, assessed]) => associateRows(row, assessed));
  const decisions: PageRow[] = [sectionRow("Decisions to take", WIDTHS.length), ...headings, ...first];
  const rows = pagedRows([
    { rows: [titleRow(PAGE_TITLES.agenda), ...subtitleRows(about, PAGE_WIDTH), thinRow, ...FIELDS.flatMap((label) => fieldRows(label, WIDTHS))] },
    { rows: decisions },
    ...others.map((rows) => ({ rows, again: headings })),
    { rows: changedRows(content) },
    { rows: openRows(content) },
    { rows: [sectionRow("Anything else", WIDTHS.length), ...tableRows(DECISION_COLUMNS.map((column) => ({ ...column, isBlank: true })), Array.from({ length: OTHER_LINES }, () => ["", "", "", ""]), WIDTHS, HAND_POINTS)] },
  ]);
  return pageSheet(rows, { name: AGENDA_SHEET, ifThere: "replace", widths: WIDTHS, footer: `${PAGE_TITLES.agenda} · ${about}`, tabColor: COLORS.heading });
}
