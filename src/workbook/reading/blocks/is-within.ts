import type { PeriodLabel } from "../periods/period-label";

/** A period as printed, with the year of the band over it. */
export interface PrintedPeriod {
  readonly period: PeriodLabel | null;
  readonly bandYear: { readonly year: number; readonly fiscal: boolean } | null;
}

/**
 * Whether the names of two periods alone put one into the other: "Feb" into "Q1" and "Q1 2024", "Q1 2024" into "2024". Months and
 * quarters of years that are not printed are of one year as far as anybody can tell.
 */
export function isWithin(part: PrintedPeriod, whole: PrintedPeriod): boolean {
  if (part.period === null || whole.period === null) return false;
  if (whole.period.kind === "year") return yearOf(part) === whole.period.year;
  if (!isMonth(part.period) || !isQuarter(whole.period)) return false;
  const { period } = part;
  if (period.kind === "fiscal-month" && whole.period.kind === "fiscal-quarter") {
    return period.fiscalYear === whole.period.fiscalYear && Math.ceil(period.month / 3) === whole.period.quarter;
  }
  const quarter = calendarQuarterOf(period);
  if (quarter === null || quarter !== calendarQuarterOf(whole.period)) return false;
  const years = [yearOf(part), yearOf(whole)];
  return years.includes(null) || years[0] === years[1];
}

/** Whether a label is of one month. */
export const isMonth = (period: PeriodLabel | null): boolean =>
  period?.kind === "bare-month" || period?.kind === "bare-period" || period?.kind === "fiscal-month" || (period?.kind === "span" && period.months === 1);

/** Whether a label is of one quarter. */
export const isQuarter = (period: PeriodLabel | null): boolean =>
  period?.kind === "bare-quarter" || period?.kind === "fiscal-quarter" || (period?.kind === "span" && period.months === 3);

/** The year a period is of, where it or the band over it prints one; of a fiscal one, the year it is named for. */
export function yearOf({ period, bandYear }: PrintedPeriod): number | null {
  if (period?.kind === "span") return Math.floor(period.firstMonth / 12);
  if (period?.kind === "fiscal-quarter" || period?.kind === "fiscal-month") return period.fiscalYear;
  return bandYear?.year ?? null;
}

/** 1 to 4; null where a label names no month or quarter of the calendar. */
function calendarQuarterOf(period: PeriodLabel): number | null {
  if (period.kind === "span") return Math.floor((period.firstMonth % 12) / 3) + 1;
  if (period.kind === "bare-month") return Math.ceil(period.month / 3);
  return period.kind === "bare-quarter" ? period.quarter : null;
}
