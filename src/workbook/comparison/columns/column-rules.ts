import { associateColumn } from "./associate-column";
import { cfteColumn } from "./cfte-column";
import type { ColumnId } from "./column-names";
import { comparedColumn } from "./compared-column";
import type { ColumnRule } from "./comparison-column";
import { growthColumn } from "./growth-column";
import { headacheColumn } from "./headache-column";
import { lineColumn } from "./line-column";
import { nextColumn } from "./next-column";
import { overheadColumn } from "./overhead-column";
import { payerRiskColumn } from "./payer-risk-column";
import { percentileColumn } from "./percentile-column";
import { pointsColumn } from "./points-column";
import { rankColumn } from "./rank-column";
import { readinessColumn } from "./readiness-column";
import { staffColumn } from "./staff-column";
import { topPayerColumn } from "./top-payer-column";
import { topShareColumn } from "./top-share-column";
import { trackColumn } from "./track-column";
import { trendColumn } from "./trend-column";
import { yearsOnTrackColumn } from "./years-on-track-column";

/** How each column is made. */
export const COLUMN_RULES: Readonly<Record<ColumnId, ColumnRule>> = {
  associate: associateColumn,
  yearsOnTrack: yearsOnTrackColumn,
  cfte: cfteColumn,
  compared: comparedColumn,
  line: lineColumn,
  growth: growthColumn,
  trend: trendColumn,
  percentile: percentileColumn,
  overheadCoverage: overheadColumn,
  payerRisk: payerRiskColumn,
  topPayer: topPayerColumn,
  topShare: topShareColumn,
  headache: headacheColumn,
  staff: staffColumn,
  readiness: readinessColumn,
  financialPoints: pointsColumn("financial"),
  culturalPoints: pointsColumn("cultural"),
  growthPoints: pointsColumn("growth"),
  leadershipPoints: pointsColumn("leadership"),
  clinicalPoints: pointsColumn("clinical"),
  rank: rankColumn,
  track: trackColumn,
  next: nextColumn,
};
