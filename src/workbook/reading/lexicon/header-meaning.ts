import type { PeriodLabel } from "../periods/period-label";

/** What a column of labels holds. */
export type LabelRole =
  | "provider"
  | "provider-id"
  | "provider-first-name"
  | "provider-last-name"
  | "period"
  | "year"
  | "payer"
  | "payer-class"
  | "measure-name"
  /** Whether a posting stands: "Posted", "Voided"; or which version a figure is of: "Actual", "Budget". */
  | "posting-state"
  | "category"
  | "role"
  | "start-date"
  | "track-years";

/** What a column of figures holds. Those read are first; the others are known so that they are left alone. */
export type Measure =
  | "payments"
  | "net"
  | "refunds"
  /** What stands on the other side of a ledger's credits. */
  | "debits"
  /** Money received that is put to no charge yet. */
  | "unapplied"
  | "component"
  | "cfte"
  | "fte"
  | "hours"
  | "overhead"
  | "amount"
  | "charges"
  | "adjustments"
  | "work"
  | "derived";

export type DateBasis = "posting" | "service" | "unknown";

/** What a heading says of the cells below it. */
export type HeaderMeaning =
  /** `rank` orders columns of one role: the lowest is preferred. */
  | { readonly kind: "label"; readonly role: LabelRole; readonly rank: number; readonly basis: DateBasis }
  /** With the period where the heading says it too: "Jan 2024 Payments". */
  | { readonly kind: "measure"; readonly measure: Measure; readonly period?: PeriodLabel }
  | { readonly kind: "period"; readonly period: PeriodLabel }
  | { readonly kind: "total"; readonly period: PeriodLabel | null }
  /** Known and never read: patients, referrers, places, codes. */
  | { readonly kind: "left-alone" }
  | { readonly kind: "unknown" }
  | { readonly kind: "blank" };
