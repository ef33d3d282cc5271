import type { Comparison } from "../../../domain";
import { associateColumn } from "./associate-column";
import { cfteColumn } from "./cfte-column";
import { comparedColumn } from "./compared-column";
import type { ColumnRule, ComparisonColumn } from "./comparison-column";
import { growthColumn } from "./growth-column";
import { lineColumn } from "./line-column";
import { overheadColumn } from "./overhead-column";
import { payerRiskColumn } from "./payer-risk-column";
import { percentileColumn } from "./percentile-column";
import { topPayerColumn } from "./top-payer-column";
import { topShareColumn } from "./top-share-column";
import { trendColumn } from "./trend-column";
import { yearsOnTrackColumn } from "./years-on-track-column";

/** In the order the eye should go: who, how much, where to, where among the others, on what footing. */
const RULES: readonly ColumnRule[] = [
  associateColumn,
  yearsOnTrackColumn,
  cfteColumn,
  comparedColumn,
  lineColumn,
  growthColumn,
  trendColumn,
  percentileColumn,
  overheadColumn,
  payerRiskColumn,
  topPayerColumn,
  topShareColumn,
];

/** Which columns does this comparison have evidence for, and what is missed of the others? */
export function comparisonColumns(comparison: Comparison): { readonly columns: readonly ComparisonColumn[]; readonly missed: readonly string[] } {
  const columns = RULES.map((rule) => rule(comparison));
  return {
    columns: columns.filter((column) => column.isKnown),
    missed: columns.flatMap((column) => (column.isKnown || column.missed === null ? [] : [column.missed])),
  };
}
