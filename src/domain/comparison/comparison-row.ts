import type { Cents } from "../cents";
import type { PayerRisk } from "../payer-risk";
import type { Trend } from "../trend";

/** One physician beside the others: each figure with what it rests on, null where the workbook cannot show it. */
export interface ComparisonRow {
  readonly name: string;
  readonly role: "associate" | "partner" | "unknown";
  /** Years from the start date to the end of the as-of quarter; null without a start date. */
  readonly yearsOnTrack: number | null;
  readonly trackYears: number | null;
  /** Clinical FTE of the as-of quarter. */
  readonly cfte: number | null;
  /** One entry a quarter of the window, oldest first: cents per clinical FTE, or plain cents, as the comparison's basis says. */
  readonly comparedByQuarter: readonly (number | null)[];
  /** Collections of the last four quarters, over their average cFTE where the basis is such; needs all four. */
  readonly comparedLastFour: number | null;
  readonly trend: Trend;
  /** Share of the group at or below, 0 to 1 (PERCENTRANK.INC), of comparedLastFour. */
  readonly percentile: number | null;
  /** Collections over overhead in the last four quarters, times. */
  readonly overheadCoverage: number | null;
  readonly overheadLastFour: Cents | null;
  readonly collectionsLastFour: Cents | null;
  readonly payerRisk: PayerRisk | null;
  readonly sources: readonly string[];
}
