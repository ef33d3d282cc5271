import type { HeaderMeaning, Measure } from "../lexicon/header-meaning";
import type { PeriodLabel } from "../periods/period-label";

type Year = Extract<PeriodLabel, { kind: "year" }>;

/** What the heading of a column and the bands over it say together. */
export interface Facets {
  readonly measure: Measure | null;
  readonly period: PeriodLabel | null;
  readonly bandYear: { readonly year: number; readonly fiscal: boolean } | null;
  readonly isTotal: boolean;
}

/**
 * Puts a heading and the bands over it together. The year of months and quarters may stand over them or under them.
 *
 * @param over - the meaning of the nearest band
 * @param year - the year of a band farther up
 */
export function facetsOf(heading: HeaderMeaning, over: HeaderMeaning = { kind: "blank" }, year: Year | null = null): Facets {
  const own = ofMeaning(heading);
  const above = ofMeaning(over);
  const isOwnYear = own.period?.kind === "year" && isWithoutYear(above.period);
  const period = isOwnYear ? above.period : (own.period ?? above.period);
  const printed = [own.period, above.period, year].find((each): each is Year => each?.kind === "year" && each !== period);
  return {
    // "Amount" says less than the band over it.
    measure: own.measure === null || own.measure === "amount" ? (above.measure ?? own.measure) : own.measure,
    period,
    bandYear: printed && period !== null ? { year: printed.year, fiscal: printed.fiscal } : null,
    isTotal: own.isTotal || above.isTotal,
  };
}

const isWithoutYear = (period: PeriodLabel | null): boolean => period?.kind === "bare-month" || period?.kind === "bare-quarter";

function ofMeaning(meaning: HeaderMeaning): Omit<Facets, "bandYear"> {
  const none = { measure: null, period: null, isTotal: false };
  if (meaning.kind === "measure") return { ...none, measure: meaning.measure, period: meaning.period ?? null };
  if (meaning.kind === "period") return { ...none, period: meaning.period };
  return meaning.kind === "total" ? { ...none, period: meaning.period, isTotal: true } : none;
}
