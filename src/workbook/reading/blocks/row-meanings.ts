import type { CellValue } from "../../snapshot";
import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import { headingMeaning } from "../lexicon/heading-meaning";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import { parsePeriod, type PeriodSpelling } from "../periods/parse-period";
import type { PeriodLabel } from "../periods/period-label";
import { daysInMonth } from "../periods/serial-date";
import { isDateFormat } from "./number-format";

const AMOUNT_IN_TEXT = /^[-+(]?\s?\$\s?(?:[-(]?[\d.]|-\s*$)|^[-(]?\d[\d,]*\.\d|^\(\d|^-\d/;
/** "01.2024" is no amount. */
const MONTH_AND_YEAR = /^\s*(?:0[1-9]|1[0-2])\.20\d\d\s*$/;

/**
 * Whether a row can be a heading at all: two cells, and no figure among them. Cheap, since every row is asked: numbers
 * rule out nearly all of them before any text is looked at.
 */
export function mayBeHeading(row: readonly CellValue[]): boolean {
  let filled = 0;
  for (const value of row) {
    if (typeof value === "boolean") return false;
    if (typeof value !== "number") continue;
    if (value < 1990 || value > 210_012 || !Number.isInteger(value)) return false;
    filled += 1;
  }
  let texts = 0;
  for (const value of row) {
    if (typeof value !== "string" || isBlank(value)) continue;
    if ((AMOUNT_IN_TEXT.test(value) && !MONTH_AND_YEAR.test(value)) || isPlainNumber(value)) return false;
    texts += 1;
  }
  filled += texts;
  return filled >= 2 && (texts > 0 || filled >= 3);
}

/** Digits in text that are no year and no month such as 202401. */
function isPlainNumber(text: string): boolean {
  return /^\s*\d[\d,]*\s*$/.test(text) && !/^\s*(?:19|20)\d\d(?:0[1-9]|1[0-2])?\s*$/.test(text);
}

/** What each cell of a row would mean as a heading. */
export function rowMeanings(grid: SheetGrid, row: number, spelling: PeriodSpelling): readonly HeaderMeaning[] {
  const cells = grid.row(row);
  const numbersAreDates = numbersReadAsDates(grid, row, spelling);
  const doctors = doctorsAcross(cells);
  return Array.from({ length: grid.columnCount }, (_, column) =>
    doctors.has(column) ? { kind: "unknown" } : headingMeaning(cells[column] ?? "", spelling, numbersAreDates),
  );
}

const DOCTOR = /^\s*dr\.? ?\p{Lu}[\p{L}'’-]+\s*$/iu;

/** Columns headed "Dr. Cash", "Dr. Street" in a row with others of the kind: names, whatever the words mean elsewhere. */
function doctorsAcross(cells: readonly CellValue[]): ReadonlySet<number> {
  const columns = cells.flatMap((value, column) => (typeof value === "string" && DOCTOR.test(value) ? [column] : []));
  return new Set(columns.length > 1 ? columns : []);
}

/**
 * Whether the numbers of a row are dates: their formats say so, or two or more of them are first or last days of
 * months, months such as 202401, or years, in order. Amounts are never that regular. Years may also repeat under months and
 * quarters, or stand alone among words that are periods.
 */
function numbersReadAsDates(grid: SheetGrid, row: number, spelling: PeriodSpelling): boolean {
  const numbers = grid.row(row).flatMap((value, column) => (typeof value === "number" ? [{ value, column }] : []));
  if (numbers.length === 0) return false;
  const periods = numbers.map(({ value }) => parsePeriod(value, spelling));
  if (periods.some((period) => period === null)) return false;
  if (numbers.every(({ column }) => isDateFormat(grid.format(row, column)))) return true;
  if (periods.every((period) => period?.kind === "year") && isWithinDecade(numbers.map(({ value }) => value)) && saysPeriods(grid, row, spelling)) return true;
  return numbers.length >= 2 && periods.every((period) => isWholePeriod(period)) && inOrder(numbers.map(({ value }) => value));
}

const YEARS_OF_A_TABLE = 12;

const isWithinDecade = (years: readonly number[]): boolean => Math.max(...years) - Math.min(...years) < YEARS_OF_A_TABLE;

/** Whether two texts of a row, or of the row over it, are periods. */
function saysPeriods(grid: SheetGrid, row: number, spelling: PeriodSpelling): boolean {
  return [row, row - 1].some((each) => {
    const periods = grid.row(each).filter((value) => typeof value === "string" && isPeriod(parsePeriod(value, spelling)));
    return periods.length >= 2;
  });
}

const isPeriod = (period: PeriodLabel | null): boolean => period !== null && period.kind !== "cumulative" && period.kind !== "projected" && period.kind !== "year";

function isWholePeriod(period: PeriodLabel | null): boolean {
  if (period === null) return false;
  if (period.kind !== "span" || period.day === null) return true;
  const lastDay = daysInMonth(Math.floor(period.firstMonth / 12), (period.firstMonth % 12) + 1);
  return period.day === 1 || period.day === lastDay;
}

function inOrder(values: readonly number[]): boolean {
  const rising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  return rising || values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));
}
