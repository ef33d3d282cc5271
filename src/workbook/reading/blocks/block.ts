import type { SheetGrid } from "../cells/sheet-grid";
import type { DateBasis, LabelRole, Measure } from "../lexicon/header-meaning";
import type { Scale } from "../lexicon/scale-of-text";
import type { PeriodLabel } from "../periods/period-label";

/** A column whose cells say what a row is about. */
export interface LabelColumn {
  readonly column: number;
  readonly role: LabelRole;
  readonly rank: number;
  readonly basis: DateBasis;
  readonly header: string;
}

/** One kind of figure a block holds; a heading of its own where the block has one for it. */
export interface Slot {
  readonly measure: Measure;
  readonly header: string;
}

/** Columns of one row that tell of the same period, provider and payer: one for each slot, null where there is none. */
export interface ValueGroup {
  readonly columns: readonly (number | null)[];
  readonly period: PeriodLabel | null;
  /** The year of the band over the heading. */
  readonly bandYear: { readonly year: number; readonly fiscal: boolean } | null;
  readonly provider: string | null;
  readonly payer: string | null;
}

/** A column that sums groups: one list of group places for each reading of what it sums, the likeliest first. */
export interface TotalColumn {
  readonly column: number;
  readonly slot: number;
  readonly header: string;
  readonly sums: readonly (readonly number[])[];
}

/** A table on a sheet: what its columns mean and which rows belong to it. */
export interface Block {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  /** The lines above the heading, top first. */
  readonly titles: readonly string[];
  readonly labels: readonly LabelColumn[];
  readonly slots: readonly Slot[];
  readonly groups: readonly ValueGroup[];
  readonly totals: readonly TotalColumn[];
  /** Rows that sum others by arithmetic alone, whatever their labels say. */
  readonly sums: ReadonlySet<number>;
  /** Columns seen and left alone that a manager may ask about: month-to-date, percentages, budgets. */
  readonly rejected: readonly { readonly column: number; readonly header: string; readonly why: "cumulative" | "projected" | "percent" | "derived" | "duplicate" | "other-year" | "not-understood" }[];
  /** Columns of figures among periods whose own period cannot be read. */
  readonly unread: readonly { readonly column: number; readonly header: string }[];
  readonly basis: DateBasis;
  /** The one person a table without providers is about: a line over it, or its sheet among others, is named for them. */
  readonly owner: string | null;
  /** The nearest line over the heading, normalised: it tells tables of one heading on one sheet apart. */
  readonly title: string | null;
  /** The one payer a table without payers is of: the line over it names it. */
  readonly ownPayer: string | null;
  /** What a figure of money counts in: dollars, unless a title says otherwise. */
  readonly scale: Scale;
  /** The scales of columns whose own headings say otherwise. */
  readonly columnScales: ReadonlyMap<number, Scale>;
  /** The month or quarter of a table without periods: a line over it, or its sheet, is named for it. */
  readonly ownPeriod: PeriodLabel | null;
}
