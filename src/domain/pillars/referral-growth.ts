import type { GrowthRecord } from "../evidence";

/** The two counts of inbound referrals, over equal lengths of time, and the rows they stand in. */
export interface ReferralGrowth {
  readonly before: number;
  readonly after: number;
  /** A fraction: 0.1 is a tenth more. */
  readonly growth: number;
  readonly rows: readonly GrowthRecord[];
}

/** Of all sources together, so that a small one that doubles weighs what it is; null where there is nothing to compare with. */
export function referralGrowth(rows: readonly GrowthRecord[]): ReferralGrowth | null {
  const counted = rows.filter(({ kind, before, after }) => kind === "inbound referrals" && before !== null && after !== null);
  const before = counted.reduce((sum, row) => sum + (row.before ?? 0), 0);
  const after = counted.reduce((sum, row) => sum + (row.after ?? 0), 0);
  return before > 0 ? { before, after, growth: (after - before) / before, rows: counted } : null;
}
