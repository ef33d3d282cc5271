import { normaliseLabel } from "../cells/normalise-label";
import { headingMeaning } from "../lexicon/heading-meaning";
import type { LabelRole, Measure } from "../lexicon/header-meaning";
import { hasDegree, isPersonName } from "../people/is-person-name";
import type { LabelColumn } from "./block";
import { columnContents } from "./column-contents";
import type { BlockPlace } from "./block-place";
import { nameInTwoColumns } from "./name-in-two-columns";

/** The columns that say what a row is about. The first column of text stands in for a subject the headings do not name. */
export function labelColumns(place: BlockPlace, valueColumns: ReadonlySet<number>, subject: Measure | null): readonly LabelColumn[] {
  const { grid, heading } = place;
  const headerOf = (column: number): string => String(grid.value(heading.row, column)).trim();
  const named = heading.meanings.flatMap((meaning, column): LabelColumn[] =>
    meaning.kind === "label" && !valueColumns.has(column)
      ? [{ column, role: meaning.role, rank: rankOf(place, column, meaning.rank, headerOf(column)), basis: meaning.basis, header: headerOf(column) }]
      : [],
  );
  const hasSubject = named.some(({ role }) => ["provider", "provider-last-name", "category"].includes(role));
  const isTidy = named.some(({ role }) => role === "period" || role === "year");
  if (hasSubject) return named;
  const inTwo = nameInTwoColumns(heading.meanings, grid.row(heading.row));
  // Beside dates they may be a patient's, unless a column of degrees says whose they are.
  if (inTwo.length > 0 && (!isTidy || hasDegrees(place))) return [...inTwo, ...named];
  const column = firstTextColumn(place, valueColumns, new Set(named.map((label) => label.column)));
  if (column === null || (isTidy && !mayBeProviders(place, column, headerOf(column)))) return named;
  return [{ column, role: roleOfLabels(place, column, subject), rank: 9, basis: "unknown", header: headerOf(column) }, ...named];
}

/** "Charges", "Payments", "Visits" under each other name figures of the whole practice, not people. */
function roleOfLabels(place: BlockPlace, column: number, subject: Measure | null): LabelRole {
  if (subject === "overhead") return "category";
  return mostly(place, column, (label) => headingMeaning(label, place.spelling, false).kind === "measure" && !isPersonName(label)) ? "measure-name" : "provider";
}

/** Of two columns of one kind the one with names is meant, not the one with codes. */
function rankOf({ grid, heading, endRow }: BlockPlace, column: number, rank: number, header: string): number {
  if (/\bname\b/i.test(header)) return rank - 0.5;
  const { texts, figures } = columnContents(grid, column, heading.row + 1, endRow);
  return figures > texts ? rank + 0.25 : rank;
}

const DEGREES = /^(?:degrees?|credentials?)$/;

const hasDegrees = ({ grid, heading }: BlockPlace): boolean =>
  grid.row(heading.row).some((value) => DEGREES.test(normaliseLabel(String(value))));

const STAFF = /^(?:employees?|staff|staff members?|seen by|treated by)(?: names?)?$/;
const ANYBODY = /^(?:(?:full |last first )?names?|who)$/;

/**
 * Beside dates, text may be a patient. Names under no heading at all are the providers, so are those of staff, and so are
 * names under a heading that says no more if they carry a physician's degree or title.
 */
function mayBeProviders(place: BlockPlace, column: number, header: string): boolean {
  const heading = normaliseLabel(header);
  if (header === "" || STAFF.test(heading)) return mostly(place, column, isPersonName);
  return ANYBODY.test(heading) && mostly(place, column, (label) => isPersonName(label) && hasDegree(label));
}

const ROWS_TO_SAMPLE = 20;

/** Whether most of the first labels of a column are of a kind. */
function mostly({ grid, heading, endRow }: BlockPlace, column: number, isOfKind: (label: string) => boolean): boolean {
  const last = Math.min(endRow, heading.row + 1 + ROWS_TO_SAMPLE);
  const labels = Array.from({ length: last - heading.row - 1 }, (_, index) => String(grid.value(heading.row + 1 + index, column)).trim());
  const filled = labels.filter((label) => label !== "");
  return filled.filter(isOfKind).length * 2 > filled.length;
}

function firstTextColumn(place: BlockPlace, valueColumns: ReadonlySet<number>, taken: ReadonlySet<number>): number | null {
  const { grid, heading, endRow } = place;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const meaning = heading.meanings[column]?.kind;
    if (valueColumns.has(column) || taken.has(column) || meaning === "left-alone") continue;
    const { texts, figures } = columnContents(grid, column, heading.row + 1, endRow);
    if (texts > figures) return column;
  }
  return null;
}
