import type { Measure } from "../lexicon/header-meaning";
import type { PeriodLabel } from "../periods/period-label";
import type { Block } from "./block";

/** A column of figures and what its headings say of them. */
export interface ValueColumn {
  readonly column: number;
  readonly header: string;
  readonly measure: Measure;
  readonly period: PeriodLabel | null;
  readonly bandYear: { readonly year: number; readonly fiscal: boolean } | null;
  readonly provider: string | null;
  readonly payer: string | null;
}

export interface TotalHeading {
  readonly column: number;
  readonly header: string;
  readonly measure: Measure;
  readonly period: PeriodLabel | null;
  readonly bandYear: ValueColumn["bandYear"];
  /** Columns it may sum by where it stands among them, the likeliest first. */
  readonly parts: readonly (readonly number[])[];
}

export interface ValueColumns {
  readonly columns: readonly ValueColumn[];
  readonly totals: readonly TotalHeading[];
  readonly rejected: Block["rejected"];
  readonly unread: Block["unread"];
}
