import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import { readAmount } from "../cells/read-amount";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import type { PeriodSpelling } from "../periods/parse-period";
import type { Heading } from "./heading";
import { isDateFormat } from "./number-format";
import { isCodeList, isHeading, isRoster } from "./is-heading";
import { mayBeHeading, rowMeanings } from "./row-meanings";
import { differ, saidAbove } from "./said-above";
import { withPeriodsDown } from "./with-periods-down";

const ROWS_TO_LOOK_BELOW = 6;

/**
 * The rows that head a table, top to bottom. A heading is found by its words and by figures below it, never by its
 * place. Where two rows in a row could be headings, the lower one is: the upper one is a filter line or a band.
 */
export function findHeadings(grid: SheetGrid, spelling: PeriodSpelling): readonly Heading[] {
  const headings: Heading[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (!mayBeHeading(grid.row(row))) continue;
    const previous = headings.at(-1);
    if (previous && sameCells(grid, previous.row, row) && !differ(saidAbove(grid, row, spelling), saidAbove(grid, previous.row, spelling))) continue;
    const meanings = withPeriodsDown(grid, row, rowMeanings(grid, row, spelling), spelling);
    if (!isHeading(meanings, grid.row(row)) || !(isRoster(meanings) || isCodeList(meanings, grid.row(row)) || hasFiguresBelow(grid, row))) continue;
    const areFigures = isFigures(grid, row, meanings) && !(previous !== undefined && areYearsUnder(previous, row, meanings));
    if (previous && (hasPlainNumber(grid, row, meanings) || areFigures || isDatedRow(previous, meanings))) continue;
    if (previous && isDirectlyAbove(grid, previous.row, row)) headings.pop();
    headings.push({ row, meanings });
  }
  return headings;
}

/** A number that is no date under a heading: a row of that table, whatever its words are. "Posted" may be the state of a payment. */
const hasPlainNumber = (grid: SheetGrid, row: number, meanings: readonly HeaderMeaning[]): boolean =>
  meanings.some(({ kind }, column) => kind === "unknown" && typeof grid.value(row, column) === "number");

/** Numbers under a heading that could be dates but are not shown as dates, with nothing else that speaks of a heading. */
function isFigures(grid: SheetGrid, row: number, meanings: readonly HeaderMeaning[]): boolean {
  return meanings.every((meaning, column) => {
    if (meaning.kind !== "period") return meaning.kind === "unknown" || meaning.kind === "blank";
    return typeof grid.value(row, column) === "number" && !isDateFormat(grid.format(row, column));
  });
}

/** Years right under months or quarters that are printed without one. */
function areYearsUnder(above: Heading, row: number, meanings: readonly HeaderMeaning[]): boolean {
  if (above.row !== row - 1) return false;
  return meanings.some((meaning, column) => {
    const over = above.meanings[column];
    const isYear = meaning.kind === "period" && meaning.period.kind === "year";
    return isYear && over?.kind === "period" && (over.period.kind === "bare-month" || over.period.kind === "bare-quarter");
  });
}

const MOST_DATES_OF_A_ROW = 3;

/** A row with a date where the heading above says dates are; or with dates under other words, and nothing of a heading itself. */
function isDatedRow(above: Heading, meanings: readonly HeaderMeaning[]): boolean {
  const isDated = above.meanings.some((meaning, column) => meaning.kind === "label" && meaning.role === "period" && meanings[column]?.kind === "period");
  if (isDated) return true;
  if (meanings.some(({ kind }) => kind === "label" || kind === "measure" || kind === "total")) return false;
  const periods = meanings.flatMap((meaning, column) => (meaning.kind === "period" ? [{ period: meaning.period, column }] : []));
  const underWords = periods.every(({ column }) => !["period", "blank", undefined].includes(above.meanings[column]?.kind));
  const areDays = periods.every(({ period }) => period.kind === "span" && period.day !== null);
  return underWords && (areDays || periods.length <= MOST_DATES_OF_A_ROW);
}

/** A heading printed again at the top of each page. */
function sameCells(grid: SheetGrid, first: number, second: number): boolean {
  return grid.row(first).every((value, column) => value === grid.value(second, column));
}

function isDirectlyAbove(grid: SheetGrid, upper: number, lower: number): boolean {
  for (let row = upper + 1; row < lower; row += 1) if (grid.row(row).some((value) => !isBlank(value))) return false;
  return true;
}

function hasFiguresBelow(grid: SheetGrid, headerRow: number): boolean {
  let looked = 0;
  for (let row = headerRow + 1; row < grid.rowCount && looked < ROWS_TO_LOOK_BELOW; row += 1) {
    const filled = grid.row(row).filter((value) => !isBlank(value));
    if (filled.length === 0) continue;
    looked += 1;
    const figures = filled.filter((value) => ["number", "percent", "error"].includes(readAmount(value).kind));
    if (filled.length >= 2 && figures.length > 0) return true;
  }
  return false;
}
