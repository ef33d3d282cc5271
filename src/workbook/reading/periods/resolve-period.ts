import type { PeriodLabel, Span } from "./period-label";

/** What stands around a label: the year of its band, and the month fiscal years start in, where known. */
export interface PeriodContext {
  readonly year: number | null;
  readonly yearIsFiscal: boolean;
  /** 1 to 12; null while nobody has said. */
  readonly fiscalStartMonth: number | null;
}

export type ResolvedPeriod =
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "needs-year" }
  | { readonly kind: "needs-fiscal-start" }
  /** A whole year or a running total: no quarter can be told from it. */
  | { readonly kind: "too-coarse" }
  /** A fiscal quarter that straddles two calendar quarters. */
  | { readonly kind: "straddles" };

const span = (firstMonth: number, months: 1 | 3): ResolvedPeriod => ({
  kind: "span",
  span: { firstMonth, months, day: null, partial: false },
});

/** Places a label on the calendar. Fiscal years are named for the calendar year they end in. */
export function resolvePeriod(label: PeriodLabel, context: PeriodContext): ResolvedPeriod {
  switch (label.kind) {
    case "span":
      return { kind: "span", span: label };
    case "fiscal-quarter":
      return inFiscalYear(label.fiscalYear, (label.quarter - 1) * 3, 3, context);
    case "fiscal-month":
      return inFiscalYear(label.fiscalYear, label.month - 1, 1, context);
    case "bare-month":
      return bareMonth(label.month, context);
    case "bare-quarter":
      if (context.year === null) return { kind: "needs-year" };
      if (context.yearIsFiscal) return inFiscalYear(context.year, (label.quarter - 1) * 3, 3, context);
      return span(context.year * 12 + (label.quarter - 1) * 3, 3);
    case "bare-period":
      if (context.year === null) return { kind: "needs-year" };
      if (context.yearIsFiscal) return inFiscalYear(context.year, label.number - 1, 1, context);
      return span(context.year * 12 + label.number - 1, 1);
    case "year":
    case "cumulative":
    case "projected":
      return { kind: "too-coarse" };
  }
}

function bareMonth(month: number, context: PeriodContext): ResolvedPeriod {
  if (context.year === null) return { kind: "needs-year" };
  if (!context.yearIsFiscal) return span(context.year * 12 + month - 1, 1);
  if (context.fiscalStartMonth === null) return { kind: "needs-fiscal-start" };
  const offset = (month - context.fiscalStartMonth + 12) % 12;
  return inFiscalYear(context.year, offset, 1, context);
}

function inFiscalYear(fiscalYear: number, monthOffset: number, months: 1 | 3, context: PeriodContext): ResolvedPeriod {
  if (context.fiscalStartMonth === null) return { kind: "needs-fiscal-start" };
  const startYear = context.fiscalStartMonth === 1 ? fiscalYear : fiscalYear - 1;
  const firstMonth = startYear * 12 + context.fiscalStartMonth - 1 + monthOffset;
  return months === 3 && firstMonth % 3 !== 0 ? { kind: "straddles" } : span(firstMonth, months);
}
