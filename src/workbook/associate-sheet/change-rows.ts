import { figureWords, thenWords, type Change, type ToldAssociate } from "../../domain";
import { plainText } from "../comparison/words/plain-text";
import { noteRows, sectionRow, tableRows, textRows, thinRow, type PageColumn, type PageRow } from "../page";
import type { CellValue } from "../snapshot";
import { PAGE_WIDTH, WIDTHS } from "./grid";

const COLUMNS: readonly PageColumn[] = [
  { heading: "If only this were", column: 0, columnCount: 4 },
  { heading: "Now", column: 4, columnCount: 1 },
  { heading: "Then", column: 5, columnCount: 1 },
  { heading: "It becomes", column: 6, columnCount: 2 },
];
const MOST = 8;

/** What of the own figures would change what is said. */
export function changeRows({ changes, track }: ToldAssociate): PageRow[] {
  const gate = track === null ? undefined : GATES[track.settledBy];
  const title = sectionRow("What would change this", WIDTHS.length);
  if (gate === undefined && changes.length === 0) return [title, thinRow, ...textRows("No single figure of yours would change the readiness or the track by itself.", PAGE_WIDTH)];
  return [title, ...(gate === undefined ? [] : [thinRow, ...textRows(gate, PAGE_WIDTH)]), ...(changes.length === 0 ? [] : changesTable(changes))];
}

const changesTable = (changes: readonly Change[]): PageRow[] => [
  ...tableRows(COLUMNS, changes.slice(0, MOST).map(rowOf), WIDTHS),
  ...noteRows("Each figure on its own, moved by the least that changes your readiness or your track while all else stays as it is.", PAGE_WIDTH),
];

const rowOf = (change: Change): CellValue[] => [
  plainText(change.input.replace(/,$/, "")),
  figureWords(change.from, change.unit),
  thenWords(change),
  change.changes === "band" ? `Readiness: ${change.becomes}` : `Track: ${change.becomes}`,
];

const GATES: Partial<Record<NonNullable<ToldAssociate["track"]>["settledBy"], string>> = {
  headache: "While one kind of friction is High, no figure moves the track. Below 4 points a cFTE-year it does again; the oldest incidents leave the count as quarters pass.",
  "staff requests": "While several of the staff ask not to be assigned with you, no figure moves the track. It does again once they withdraw.",
};
