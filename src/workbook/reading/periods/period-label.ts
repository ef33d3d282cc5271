/** Whole months on the calendar; a month is counted as year × 12 + (month − 1). */
export interface Span {
  readonly firstMonth: number;
  readonly months: 1 | 3;
  /** The day of the month where the file is that fine. */
  readonly day: number | null;
  /** The label itself says that the period is not over. */
  readonly partial: boolean;
}

/** What a label says of a period. All but a span need something from around it: a year, or where fiscal years start. */
export type PeriodLabel =
  | ({ readonly kind: "span" } & Span)
  | { readonly kind: "fiscal-quarter"; readonly fiscalYear: number; readonly quarter: number }
  | { readonly kind: "fiscal-month"; readonly fiscalYear: number; readonly month: number }
  | { readonly kind: "bare-month"; readonly month: number }
  | { readonly kind: "bare-quarter"; readonly quarter: number }
  /** A month by its place in a year that need not be the calendar's. */
  | { readonly kind: "bare-period"; readonly number: number }
  | { readonly kind: "year"; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: "cumulative" }
  /** A month or quarter of a plan: nothing was received in it yet. */
  | { readonly kind: "projected" };

export const monthSpan = (year: number, month: number, day: number | null = null): PeriodLabel => ({
  kind: "span",
  firstMonth: year * 12 + month - 1,
  months: 1,
  day,
  partial: false,
});

export const quarterSpan = (year: number, quarter: number): PeriodLabel => ({
  kind: "span",
  firstMonth: year * 12 + (quarter - 1) * 3,
  months: 3,
  day: null,
  partial: false,
});
