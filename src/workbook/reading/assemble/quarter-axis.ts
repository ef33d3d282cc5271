import type { Extent } from "../periods/extent";
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
/** Days by which the last posting of one month may come earlier than that of any other. */
const USUAL_SCATTER = 5;

/**
 * Lays out the quarters and marks those with fewer than three whole months: a month without any figure, a label that says
 * so, a range stated over the table, or daily postings that stop (or start) well inside a month.
 */
export function quarterAxis(spans: readonly Extent[], range: StatedRange | null): QuarterAxis | null {
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

function brokenMonths(spans: readonly Extent[], range: StatedRange | null): number[] {
  const days = spans.flatMap(({ firstMonth: month, days: of }) => (of === null ? [] : [{ month, ...of }]));
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

/** The days of one month that some provider has figures on. */
interface DaysOfMonth {
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

/** The first or last month of daily figures, where postings stop or start well inside it and earlier than they use to. */
function monthsCutShort(days: readonly DaysOfMonth[], firstMonth: number, lastMonth: number): number[] {
  if (isMonthly(days)) return [];
  const ends = new Map<number, { first: number; last: number }>();
  for (const { month, first: earliest, last: latest } of days) {
    const known = ends.get(month) ?? { first: earliest, last: latest };
    ends.set(month, { first: Math.min(known.first, earliest), last: Math.max(known.last, latest) });
  }
  const others = (month: number): { first: number; last: number }[] => [...ends].flatMap(([each, ofMonth]) => (each === month ? [] : [ofMonth]));
  const last = ends.get(lastMonth);
  const first = ends.get(firstMonth);
  const length = daysInMonth(Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
  const usualLast = others(lastMonth).reduce((least, month) => Math.min(least, month.last), length);
  const usualFirst = others(firstMonth).reduce((most, month) => Math.max(most, month.first), 1);
  const stopsEarly = last !== undefined && length - last.last > QUIET_DAYS && usualLast - last.last > USUAL_SCATTER;
  const startsLate = first !== undefined && first.first > QUIET_DAYS + 1 && first.first - usualFirst > USUAL_SCATTER;
  return [...(stopsEarly ? [lastMonth] : []), ...(startsLate ? [firstMonth] : [])];
}

/** Dates that all are firsts, or all are lasts, of their months stand for the months. */
function isMonthly(days: readonly DaysOfMonth[]): boolean {
  const isLast = ({ month, first }: DaysOfMonth): boolean => first === daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  if (days.some(({ first, last }) => first !== last)) return false;
  return days.every(isLast) || new Set(days.map(({ first }) => first)).size === 1;
}
