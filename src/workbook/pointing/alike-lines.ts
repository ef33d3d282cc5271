import type { CellArea } from "../places";
import { placeArea } from "../refresh/place-area";
import type { LinePlace } from "../refresh/sheet-places";

type Cells = readonly (readonly unknown[])[];

/**
 * Where cells of a sheet are on the one that takes its place, where nothing but their words tells: a row is where its first words
 * are, the same row if it has them still. Columns are under the words they were under; without headings they stay where they are.
 * @param headingRow - of the new sheet; null where it has none
 */
export function alikeLines(former: Cells, next: Cells, headingRow: number | null): (area: CellArea) => CellArea | null {
  const rows = placesOf(former.map(firstWords), next.map(firstWords));
  const formerHeadings = headingRow === null ? undefined : former[rows.findIndex((row) => row.next === headingRow)];
  const columns = formerHeadings === undefined ? [] : placesOf(formerHeadings.map(wordsOf), (next[headingRow ?? 0] ?? []).map(wordsOf));
  return (area) => placeArea(area, { rows, columns, last: { row: 0, column: 0 }, people: null });
}

/** The same line where it has the same words, another where only that one has them. */
const placesOf = (before: readonly string[], after: readonly string[]): LinePlace[] =>
  before.map((words, line): LinePlace => {
    if ((after[line] ?? "") === words) return { written: line, next: line };
    const isAlone = words !== "" && before.indexOf(words) === before.lastIndexOf(words) && after.indexOf(words) === after.lastIndexOf(words);
    const there = isAlone ? after.indexOf(words) : -1;
    return { written: line, next: there < 0 ? null : there };
  });

const wordsOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "");

const firstWords = (row: readonly unknown[]): string => wordsOf(row.find((cell) => wordsOf(cell) !== ""));
