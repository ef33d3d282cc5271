import { COLORS } from "../comparison/look";
import { fieldRows, noteRows, pagedRows, PAGE_TITLES, pageSheet, sectionRow, tableRows, textRows, thinRow, titleRow, type PageColumn, type PagePart, type PageRow } from "../page";
import type { SheetPlan } from "../plan";
import { BUY_IN, CRITERIA, DECISION, GROUP_DOES, NOTES, PARTIES, SIGNERS } from "./letter-words";
import { LETTER_SHEET } from "./sheet-name";

const WIDTHS: readonly number[] = [42, 20, 22, 12];
const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const HAND_POINTS = 20;
const SIGNING_POINTS = 32;
const REVIEWS = 4;

const CRITERIA_COLUMNS: readonly PageColumn[] = [
  { heading: "Criterion", column: 0, columnCount: 1 },
  { heading: "Threshold", column: 1, columnCount: 1, isBlank: true },
  { heading: "Measured from", column: 2, columnCount: 1, isBlank: true },
  { heading: "By", column: 3, columnCount: 1, isBlank: true },
];
const REVIEW_COLUMNS: readonly PageColumn[] = [
  { heading: "What was looked at", column: 0, columnCount: 1, isBlank: true },
  { heading: "Met, or what is left", column: 1, columnCount: 1, isBlank: true },
  { heading: "Signed, both", column: 2, columnCount: 1, isBlank: true },
  { heading: "On", column: 3, columnCount: 1, isBlank: true },
];

const SIGNING_COLUMNS: readonly PageColumn[] = [
  { heading: "Who", column: 0, columnCount: 1 },
  { heading: "Name and signature", column: 1, columnCount: 2, isBlank: true },
  { heading: "Date", column: 3, columnCount: 1, isBlank: true },
];

/** A blank letter of milestones: criteria, days and thresholds in writing, the group's own part, buy-in, signatures. One that is there is left as it is, since it may be filled in. */
export function planMilestoneLetter(): SheetPlan {
  const part = (title: string, note: string | null, rows: readonly PageRow[]): PagePart => ({ rows: [sectionRow(title, WIDTHS.length), ...(note === null ? [] : noteRows(note, PAGE_WIDTH)), ...rows] });
  const fields = (labels: readonly string[]): PageRow[] => labels.flatMap((label) => fieldRows(label, WIDTHS));
  const rows = pagedRows([
    { rows: [titleRow(PAGE_TITLES.letter), ...textRows(NOTES.about, PAGE_WIDTH), thinRow, ...fields(PARTIES)] },
    part("The decision", null, fields(DECISION)),
    part("The criteria", NOTES.criteria, tableRows(CRITERIA_COLUMNS, CRITERIA.map((criterion) => [criterion, "", "", ""]), WIDTHS, HAND_POINTS)),
    part("What the group does", NOTES.group, fields(GROUP_DOES)),
    part("Reviews on the way", NOTES.reviews, tableRows(REVIEW_COLUMNS, Array.from({ length: REVIEWS }, () => ["", "", "", ""]), WIDTHS, HAND_POINTS)),
    part("Buy-in", NOTES.buyIn, fields(BUY_IN)),
    part("Signatures", null, tableRows(SIGNING_COLUMNS, SIGNERS.map((signer) => [signer, "", ""]), WIDTHS, SIGNING_POINTS)),
  ]);
  return pageSheet(rows, { name: LETTER_SHEET, ifThere: "leave", widths: WIDTHS, footer: `${PAGE_TITLES.letter} · a record of what was agreed`, tabColor: COLORS.bar });
}
