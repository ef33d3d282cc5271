import type { Quarter } from "../quarter";
import type { ComparisonRow } from "./comparison-row";

/** The group's associates beside each other, as of its last complete quarter. */
export interface Comparison {
  readonly groupName: string | null;
  readonly asOf: Quarter;
  /** The window's quarters, oldest first, six where the workbook has them. */
  readonly window: readonly Quarter[];
  readonly incompleteQuarters: readonly Quarter[];
  /**
   * What every physician's figures and trend are of. "collections as they stand" only where no physician has any clinical
   * FTE: they cannot tell part-time from full-time, and whoever shows them says so.
   */
  readonly basis: "per clinical FTE" | "collections as they stand";
  /** Associates, or everybody where the workbook names none; best evidence of growth first, then the name. */
  readonly rows: readonly ComparisonRow[];
  /** "associates": rows are the associates. "everyone": the workbook names no associate, be it for want of roles or of associates. */
  readonly scope: "associates" | "everyone";
  /** Physicians whose figures the percentile ranks against, partners included. */
  readonly groupSize: number;
  readonly median: ComparisonMedian;
  /** How overhead reached each physician; null where there is none. */
  readonly overheadBasis: "as allotted in the workbook" | "by clinical FTE" | null;
}

/** From the first quartile to the third. */
export interface MiddleHalf {
  readonly from: number;
  readonly to: number;
}

/** The middle of the whole group, column by column, on the comparison's basis. */
export interface ComparisonMedian {
  readonly cfte: number | null;
  readonly comparedByQuarter: readonly (number | null)[];
  /** Between which figures the middle half of the group stands, quarter by quarter; null for fewer than four with a figure. */
  readonly middleHalfByQuarter: readonly (MiddleHalf | null)[];
  readonly comparedLastFour: number | null;
  readonly growthPerQuarter: number | null;
  readonly overheadCoverage: number | null;
}
