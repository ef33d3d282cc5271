import type { Span } from "./period-label";

/** One month or quarter, and the days of it that figures stand on. */
export interface Extent {
  readonly firstMonth: number;
  readonly months: 1 | 3;
  /** The first and the last day of the month, where the file is that fine. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** Some label of it says that the period is not over. */
  readonly partial: boolean;
}

/** The extent of a single label. */
export function extentOf({ firstMonth, months, day, partial }: Span): Extent {
  return { firstMonth, months, days: day === null ? null : { first: day, last: day }, partial };
}

/** An extent with one more label of the same month or quarter in it; the very same object where that changes nothing. */
export function extended(extent: Extent, { day, partial }: Span): Extent {
  const { days } = extent;
  const isWithin = day === null || (days !== null && day >= days.first && day <= days.last);
  if (isWithin && (extent.partial || !partial)) return extent;
  const { firstMonth, months } = extent;
  return { firstMonth, months, days: day === null ? days : daysWith(days, day), partial: extent.partial || partial };
}

const daysWith = (days: Extent["days"], day: number): Extent["days"] =>
  days === null ? { first: day, last: day } : { first: Math.min(days.first, day), last: Math.max(days.last, day) };
