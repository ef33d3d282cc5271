import type { Block, LabelColumn } from "../blocks/block";
import { periodAddress } from "../blocks/period-address";
import type { BlockLines } from "../lines/line";
import type { CalendarContext } from "../lines/period-cells";
import { readLines } from "../lines/read-lines";
import { fiscalStartOfTitles } from "../periods/fiscal-start-of-titles";
import { monthNumber } from "../periods/month-names";
import { rangeOfTitles } from "../periods/range-of-titles";
import { yearOfTitles } from "../periods/year-of-titles";
import { quarterText, quarterIndexOfMonth } from "../periods/quarter-text";
import type { OpenQuestion, ReadingContext } from "./block-reading";

export interface PlacedLines extends BlockLines {
  readonly questions: readonly OpenQuestion[];
  /** The month fiscal years are taken to start in; null where no period depends on it. */
  readonly fiscalStartMonth: number | null;
}

const MONTH_OPTIONS = ["january", "april", "july", "october", "february", "march", "may", "june", "august", "september", "november", "december"];

/**
 * Reads a block's lines onto the calendar. A missing year or fiscal start comes from the titles or the manager's answers;
 * where neither has it, the lines are read under a default and the choice is put as a question.
 */
export function placeLines(block: Block, period: LabelColumn | null, context: ReadingContext): PlacedLines {
  const { dateSystem, answers } = context;
  const titles = [...block.titles, block.grid.name];
  const said = {
    dateSystem,
    year: yearAnswer(answers["year"]) ?? yearOfBlock(block),
    fiscalStartMonth: monthAnswer(answers["fiscal-start"]) ?? fiscalStartOfTitles(titles) ?? fiscalStartOfOrder(block) ?? context.fiscalStartSaid,
  };
  return ofRange(block, period, said) ?? underDefaults(block, period, said, context);
}

/** The lines of bare months under a range of months of two years; null where the block has no such, or a year of its own. */
function ofRange(block: Block, period: LabelColumn | null, said: CalendarContext): PlacedLines | null {
  const range = said.year === null ? rangeOfTitles([...block.titles, block.grid.name]) : null;
  const month = range?.month ?? monthsAcross(block)[0];
  if (range === null || month === undefined) return null;
  // A year that starts in the range's first month has each of its months in the right calendar year.
  const year = month === 1 ? { year: range.year, fiscal: false } : { year: range.year + 1, fiscal: true };
  return { ...readLines(block, period, { ...said, year, fiscalStartMonth: month }), questions: [], fiscalStartMonth: null };
}

function underDefaults(block: Block, period: LabelColumn | null, said: CalendarContext, { dateSystem, yearsInNames }: ReadingContext): PlacedLines {
  const first = readLines(block, period, said);
  const needs = (why: string): BlockLines["unplaced"] => first.unplaced.filter((line) => line.why === why);
  const proposed = needs("needs-year").length > 0 && !runsOverYearEnd(block) ? yearsInNames[0] : undefined;
  const year = proposed === undefined ? said.year : { year: proposed, fiscal: false };
  const lacksFiscalStart = needs("needs-fiscal-start").length > 0;
  const fiscalStartMonth = lacksFiscalStart ? 1 : said.fiscalStartMonth;
  const counts = lacksFiscalStart || dependsOnFiscalStart(block, period, said);
  if (!lacksFiscalStart && year === said.year) return { ...first, questions: [], fiscalStartMonth: counts ? fiscalStartMonth : null };
  const again = readLines(block, period, { dateSystem, year, fiscalStartMonth });
  return {
    ...again,
    questions: [
      ...(year === said.year ? [] : [yearQuestion(block, needs("needs-year"), yearsInNames)]),
      ...(lacksFiscalStart ? [fiscalStartQuestion(block, needs("needs-fiscal-start"))] : []),
    ],
    fiscalStartMonth: counts ? fiscalStartMonth : null,
  };
}

/** Whether some period could not be placed without the month that is known here. */
const dependsOnFiscalStart = (block: Block, period: LabelColumn | null, said: CalendarContext): boolean =>
  said.fiscalStartMonth !== null && readLines(block, period, { ...said, fiscalStartMonth: null }).unplaced.some(({ why }) => why === "needs-fiscal-start");

function yearQuestion(block: Block, lines: BlockLines["unplaced"], years: readonly number[]): OpenQuestion {
  return {
    problem: "no_year",
    question: {
      id: "year",
      text: `The months on ${block.grid.name} are printed without a year. Which year are they of?`,
      where: addresses(block, lines),
      options: years.map((year) => ({ id: String(year), text: String(year), effect: `The figures are read as those of ${year}.` })),
      default: String(years[0]),
    },
  };
}

function fiscalStartQuestion(block: Block, lines: BlockLines["unplaced"]): OpenQuestion {
  return {
    problem: "fiscal_start_unknown",
    question: {
      id: "fiscal-start",
      text: `${block.grid.name} counts in fiscal years, and nothing in the file says when they start. Which month does the fiscal year start in?`,
      where: addresses(block, lines),
      options: MONTH_OPTIONS.map((month) => ({
        id: month,
        text: `${month.charAt(0).toUpperCase()}${month.slice(1)}`,
        effect: `The first quarter of fiscal 2024 is read as ${firstQuarterOfFiscal2024(monthNumber(month))}.`,
      })),
      default: "january",
    },
  };
}

function firstQuarterOfFiscal2024(startMonth: number): string {
  const firstMonth = (startMonth === 1 ? 2024 : 2023) * 12 + startMonth - 1;
  return firstMonth % 3 === 0 ? quarterText(quarterIndexOfMonth(firstMonth)) : "parts of two calendar quarters, which cannot be told apart";
}

const addresses = (block: Block, lines: BlockLines["unplaced"]): readonly string[] => lines.slice(0, 1).map((line) => periodAddress(block, line));

type Year = CalendarContext["year"];

function yearAnswer(answer: string | undefined): Year {
  const year = Number(answer);
  return Number.isInteger(year) && year >= 1990 && year <= 2060 ? { year, fiscal: false } : null;
}

/** A title's year holds for its months, unless they run over the end of a year and it is no fiscal one. */
function yearOfBlock(block: Block): Year {
  const corner = block.grid.value(block.headerRow, block.labels[0]?.column ?? 0);
  const year = yearOfTitles([String(corner)]) ?? yearOfTitles(block.titles) ?? yearOfTitles([block.grid.name]);
  return year === null || year.fiscal || !runsOverYearEnd(block) ? year : null;
}

/** The month a table of twelve bare months begins with, which is that of the year it is laid out by; null where it has not just those. */
function fiscalStartOfOrder(block: Block): number | null {
  const months = monthsAcross(block);
  const [first = 1] = months;
  const isYear = months.length === 12 && months.every((month, index) => month === ((first - 1 + index) % 12) + 1);
  return isYear && first !== 1 ? first : null;
}

/** The bare months of a block's headings, in their order. */
const monthsAcross = ({ groups }: Block): readonly number[] =>
  groups.flatMap(({ period, bandYear }) => (period?.kind === "bare-month" && bandYear === null ? [period.month] : []));

/** Months printed from July to June are of two years. */
function runsOverYearEnd(block: Block): boolean {
  const months = monthsAcross(block);
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? month));
  return steps.some((step) => step < 0) && steps.some((step) => step > 0);
}

function monthAnswer(answer: string | undefined): number | null {
  if (answer === undefined) return null;
  const number = /^\d+$/.test(answer) ? Number(answer) : monthNumber(answer);
  return number >= 1 && number <= 12 ? number : null;
}
