import type { Span } from "../periods/period-label";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import { daysInMonth } from "../periods/serial-date";
import type { StatedRange } from "../periods/stated-range";

/** The quarters of a reading: consecutive from the first to the last with figures. */
export interface QuarterAxis {
  readonly first: number;
  readonly last: number;
  readonly incomplete: ReadonlySet<number>;
}

/** Days of a month within which a practice that is still posting will have posted something. */
const QUIET_DAYS = 8;

/**
 * Lays out the quarters and marks those with fewer than three whole months: a month without any figure, a label that says
 * so, a range stated over the table, or daily postings that stop (or start) well inside a month.
 */
export function quarterAxis(spans: readonly Span[], range: StatedRange | null): QuarterAxis | null {
  if (spans.length === 0) return null;
  const months = new Set<number>();
  const partial = new Set<number>();
  let first = Infinity;
  let last = -Infinity;
  for (const span of spans) {
    for (let month = span.firstMonth; month < span.firstMonth + span.months; month += 1) months.add(month);
    if (span.partial) partial.add(quarterIndexOfMonth(span.firstMonth));
    first = Math.min(first, quarterIndexOfMonth(span.firstMonth));
    last = Math.max(last, quarterIndexOfMonth(span.firstMonth));
  }
  for (const month of brokenMonths(spans, range)) partial.add(quarterIndexOfMonth(month));
  for (let quarter = first; quarter <= last; quarter += 1) {
    const present = [0, 1, 2].filter((offset) => months.has(quarter * 3 + offset)).length;
    // A quarter with no figure at all is a gap, which the blanks in it already tell.
    if (present > 0 && present < 3) partial.add(quarter);
  }
  return { first, last, incomplete: partial };
}

function brokenMonths(spans: readonly Span[], range: StatedRange | null): number[] {
  const days = spans.filter(({ day }) => day !== null);
  if (days.length === 0 && range === null) return [];
  const firstMonth = spans.reduce((least, span) => Math.min(least, span.firstMonth), Infinity);
  const lastMonth = spans.reduce((most, span) => Math.max(most, span.firstMonth + span.months - 1), -Infinity);
  const stated = [
    ...(range && range.firstMonth === firstMonth && !range.firstIsWhole ? [firstMonth] : []),
    ...(range && range.lastMonth === lastMonth && !range.lastIsWhole ? [lastMonth] : []),
  ];
  if (range && range.firstMonth === firstMonth && range.lastMonth === lastMonth) return stated;
  return [...stated, ...monthsCutShort(days, firstMonth, lastMonth)];
}

/** The first or last month of daily figures, where the days in it stop or start well inside it. */
function monthsCutShort(days: readonly Span[], firstMonth: number, lastMonth: number): number[] {
  if (isMonthly(days)) return [];
  const within = (month: number): number[] => days.flatMap((span) => (span.firstMonth === month ? [span.day ?? 1] : []));
  const lastDay = within(lastMonth).reduce((most, day) => Math.max(most, day), 0);
  const firstDay = within(firstMonth).reduce((least, day) => Math.min(least, day), 31);
  const length = daysInMonth(Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
  return [...(lastDay > 0 && length - lastDay > QUIET_DAYS ? [lastMonth] : []), ...(firstDay > QUIET_DAYS + 1 ? [firstMonth] : [])];
}

/** Dates that all are firsts, or all are lasts, of their months stand for the months. */
function isMonthly(days: readonly Span[]): boolean {
  const isLast = ({ firstMonth, day }: Span): boolean => day === daysInMonth(Math.floor(firstMonth / 12), (firstMonth % 12) + 1);
  return days.every(({ day }) => day === 1) || days.every(isLast) || new Set(days.map(({ day }) => day)).size === 1;
}
