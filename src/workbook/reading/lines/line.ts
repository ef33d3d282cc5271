import type { ValueGroup } from "../blocks/block";
import type { Span } from "../periods/period-label";

/** The figures of one row for one period, provider and payer. */
export interface Line {
  readonly row: number;
  readonly group: ValueGroup;
  /** As printed; "" where the cell is blank. */
  readonly provider: string;
  readonly providerId: string | null;
  /** Null where the table has no periods: a figure that holds for all of them. */
  readonly span: Span | null;
  readonly payer: string | null;
  /** The row's own name for its figures, where a column gives one. */
  readonly measureName: string | null;
  readonly category: string | null;
  /** Exact cents (or FTE) for each slot; NaN where there is no figure. */
  readonly amounts: readonly number[];
  /** A cell of this line could not be read, so that its period's figure is unknown. */
  readonly hasUnreadable: boolean;
}

/** A total printed in the file and the sum of what it says it sums. Cents, perhaps with a fraction. */
export interface TotalClaim {
  readonly row: number;
  readonly column: number;
  readonly slot: number;
  readonly label: string;
  /** The heading of the column of totals, for a total beside its parts. */
  readonly heading: string | null;
  readonly printed: number;
  readonly read: number;
}

/** A line whose period could not be told. */
export interface UnplacedLine {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly why: "needs-year" | "needs-fiscal-start" | "too-coarse" | "straddles" | "unreadable" | "blank" | "cumulative" | "projected";
  readonly hasMoney: boolean;
  /** A person's money of a whole calendar year: no quarter's, but a sum to hold the quarters against. */
  readonly ofYear: { readonly provider: string; readonly providerId: string | null; readonly year: number; readonly cents: number } | null;
}

export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "error" | "text" | "percent";
}

export interface BlockLines {
  readonly lines: readonly Line[];
  readonly claims: readonly TotalClaim[];
  readonly unplaced: readonly UnplacedLine[];
  readonly unreadable: readonly UnreadableCell[];
  /** Cells with more than two decimals: how many, and the first. */
  readonly finerThanCents: { readonly count: number; readonly first: { readonly row: number; readonly column: number } | null };
  readonly lastRow: number;
  /** What the lines come to in each column of figures. */
  readonly columnSums: ReadonlyMap<number, number>;
}
