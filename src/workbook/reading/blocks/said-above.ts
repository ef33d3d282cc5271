import type { CellValue } from "../../snapshot";
import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import type { Measure } from "../lexicon/header-meaning";
import { subjectOfText } from "../lexicon/subject-of-text";
import type { PeriodSpelling } from "../periods/parse-period";
import { personOfLine } from "./owner-of-table";
import { periodOfLine } from "./period-of-table";

/** What the lines right over a heading say of its table. Tables stacked on one sheet may differ by nothing else. */
export interface SaidAbove {
  readonly subject: Measure | null;
  readonly person: string | null;
  /** The period as printed. */
  readonly period: string | null;
  /** The nearest line that says more than which page it is: of what payer, site or year the table is. */
  readonly title: string | null;
}

/** What changes from page to page of one table. */
const PAGES = /\b(?:page|pg)\.? *\d+(?: *(?:of|\/) *\d+)?|\(?\bcont(?:inued|'d|d)\b\.?\)?|\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?/gi;

const LINES_TO_LOOK_ABOVE = 3;
const MOST_CELLS_OF_A_LINE = 2;

/** Reads the lines over a heading from the nearest up, as far as the figures of another table. */
export function saidAbove(grid: SheetGrid, headerRow: number, spelling: PeriodSpelling): SaidAbove {
  const lines = linesAbove(grid, headerRow);
  const first = <Found>(ask: (line: string) => Found | null): Found | null =>
    lines.reduce<Found | null>((found, line) => found ?? ask(line), null);
  return {
    subject: first(subjectOfText),
    person: first(personOfLine),
    period: first((line) => (periodOfLine(line, spelling) === null ? null : line)),
    title: first((line) => normaliseLabel(line.replace(PAGES, " ")) || null),
  };
}

/** Whether two tables under the same heading are of different things. */
export function differ(one: SaidAbove, other: SaidAbove): boolean {
  const differsInTitle = one.title !== null && other.title !== null && one.title !== other.title;
  return differsInTitle || one.subject !== other.subject || one.person !== other.person || one.period !== other.period;
}

function linesAbove(grid: SheetGrid, headerRow: number): readonly string[] {
  const lines: string[] = [];
  for (let row = headerRow - 1; row >= 0 && row >= headerRow - LINES_TO_LOOK_ABOVE; row -= 1) {
    const filled = grid.row(row).filter((value) => !isBlank(value));
    if (filled.some((value) => typeof value === "number") && !isYearAlone(filled)) break;
    if (filled.length > 0 && filled.length <= MOST_CELLS_OF_A_LINE) lines.push(filled.map(String).join(" "));
  }
  return lines;
}

/** A number alone on its line that can be a year is a title, not a figure. */
export const isYearAlone = ([value, ...others]: readonly CellValue[]): boolean =>
  others.length === 0 && typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2060;
