import type { Quarter } from "../quarter";
import type { ComparisonRow } from "./comparison-row";

/** The group's associates beside each other, as of its last complete quarter. */
export interface Comparison {
  readonly groupName: string | null;
  readonly asOf: Quarter;
  /** The window's quarters, oldest first, six where the workbook has them. */
  readonly window: readonly Quarter[];
  readonly incompleteQuarters: readonly Quarter[];
  /** Associates, or everybody where the workbook names no roles; best evidence of growth first, then the name. */
  readonly rows: readonly ComparisonRow[];
  /** "associates": rows are the associates. "everyone": the workbook names no roles. */
  readonly scope: "associates" | "everyone";
  /** Physicians whose figures the percentile ranks against, partners included. */
  readonly groupSize: number;
  readonly median: ComparisonMedian;
  /** How overhead reached each physician; null where there is none. */
  readonly overheadBasis: "as allotted in the workbook" | "by clinical FTE" | null;
}

/** The middle of the whole group, column by column. */
export interface ComparisonMedian {
  readonly cfte: number | null;
  readonly collectionsPerCfteByQuarter: readonly (number | null)[];
  readonly collectionsPerCfteLastFour: number | null;
  readonly growthPerQuarter: number | null;
  readonly overheadCoverage: number | null;
}
