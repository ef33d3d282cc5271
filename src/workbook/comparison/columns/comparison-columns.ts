import { PILLARS, type Comparison, type GroupAssessment } from "../../../domain";
import { associateColumn } from "./associate-column";
import { cfteColumn } from "./cfte-column";
import { comparedColumn } from "./compared-column";
import type { ColumnRule, ComparisonColumn } from "./comparison-column";
import { growthColumn } from "./growth-column";
import { headacheColumn } from "./headache-column";
import { lineColumn } from "./line-column";
import { nextColumn } from "./next-column";
import { overheadColumn } from "./overhead-column";
import { payerRiskColumn } from "./payer-risk-column";
import { percentileColumn } from "./percentile-column";
import { pointsColumn } from "./points-column";
import { shows, type Preset } from "./presets";
import { rankColumn } from "./rank-column";
import { readinessColumn } from "./readiness-column";
import { staffColumn } from "./staff-column";
import { topPayerColumn } from "./top-payer-column";
import { topShareColumn } from "./top-share-column";
import { trackColumn } from "./track-column";
import { trendColumn } from "./trend-column";
import { yearsOnTrackColumn } from "./years-on-track-column";

/** In the order the eye should go: who, how much, where to, where among the others, on what footing; then the verdicts. */
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
  headacheColumn,
  staffColumn,
  readinessColumn,
  ...PILLARS.map(pointsColumn),
  rankColumn,
  trackColumn,
  nextColumn,
];

/** What else a table of columns is made from. */
export interface ColumnOptions {
  /** Null where nothing is written down beside the money. */
  readonly assessment?: GroupAssessment | null;
  readonly preset?: Preset;
}

/** Which columns does this comparison have evidence for, and what is missed of the others? */
export function comparisonColumns(
  comparison: Comparison,
  { assessment = null, preset = "meeting" }: ColumnOptions = {},
): { readonly columns: readonly ComparisonColumn[]; readonly missed: readonly string[] } {
  const columns = RULES.map((rule) => rule(comparison, assessment)).filter(({ id }) => shows(preset, id, assessment !== null));
  return {
    columns: columns.filter((column) => column.isKnown),
    missed: columns.flatMap((column) => (column.isKnown || column.missed === null ? [] : [column.missed])),
  };
}
