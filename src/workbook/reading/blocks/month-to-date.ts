import type { HeaderMeaning } from "../lexicon/header-meaning";
import { headingMeaning } from "../lexicon/heading-meaning";
import type { PeriodLabel } from "../periods/period-label";
import type { BlockPlace } from "./block-place";
import { periodOfTable } from "./period-of-table";

const MONTH_TO_DATE = /\b(?:mtd|month[ -]to[ -]date|(?:this|current) month)\b/i;

/**
 * What the headings of a table mean where one month is over all of it: "MTD Payments" is that month's payments then, and
 * a running sum nowhere else.
 */
export function monthToDate(place: BlockPlace): readonly HeaderMeaning[] {
  const { grid, heading, spelling } = place;
  const isToDate = (column: number): boolean => MONTH_TO_DATE.test(String(grid.value(heading.row, column)));
  if (!heading.meanings.some((_, column) => isToDate(column))) return heading.meanings;
  if (!isMonth(periodOfTable(place)) && !hasMonthsDown(place)) return heading.meanings;
  return heading.meanings.map((meaning, column) => {
    if (!isToDate(column)) return meaning;
    const rest = String(grid.value(heading.row, column)).replace(MONTH_TO_DATE, "").trim();
    return rest === "" ? { kind: "measure", measure: "amount" } : headingMeaning(rest, spelling, false);
  });
}

/** A column of months: each row's month to date is the month. Beside days it would be a running sum. */
const hasMonthsDown = ({ grid, heading }: BlockPlace): boolean =>
  heading.meanings.some((meaning, column) => meaning.kind === "label" && meaning.role === "period" && /\b(?:month|mo|mth|eom)\b/i.test(String(grid.value(heading.row, column)).replace(/_/g, " ")));

const isMonth = (period: PeriodLabel | null): boolean =>
  period?.kind === "bare-month" || period?.kind === "fiscal-month" || (period?.kind === "span" && period.months === 1);
