import type { Cents } from "../cents";
import type { Comparison } from "../comparison";
import type { OWN_NUMBERS } from "../evidence";
import type { Quarter } from "../quarter";

/** Booked visits of one stretch of time, and those that nobody came to. */
export interface NoShowCount {
  readonly missed: number;
  readonly booked: number;
}

/** No-shows of an associate, and of the whole group over the same time. */
export interface NoShows {
  readonly own: NoShowCount;
  readonly group: NoShowCount;
}

/** The four numbers of their own that an associate must know; null where the workbook has no figures. */
export interface AssociateNumbers {
  /** Of the last complete quarter, as collected: not per clinical FTE. */
  readonly collections: { readonly quarter: Quarter; readonly amount: Cents | null };
  /** Fractions of the collections; Medicare with Medicare Advantage, commercial with Blue Cross. */
  readonly payerShares: { readonly medicare: number; readonly commercial: number } | null;
  /** Fractions of booked visits. */
  readonly noShow: { readonly own: number; readonly group: number } | null;
  /** How overhead is allocated, and the associate's part of it in the last four quarters, a fraction. */
  readonly overhead: { readonly basis: NonNullable<Comparison["overheadBasis"]>; readonly amount: Cents | null; readonly share: number | null } | null;
  /** One sentence a number, which says so where there is no figure. */
  readonly words: Readonly<Record<(typeof OWN_NUMBERS)[number], string>>;
}
