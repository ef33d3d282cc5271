import type { ComparisonRow } from "../comparison";
import type { GroupEvidence } from "../evidence";

/** The figures of a comparison's row that the financial pillar is scored by. */
export type FinancialFigures = Pick<ComparisonRow, "name" | "cfte" | "trend" | "comparedLastFour" | "overheadCoverage" | "payerRisk">;

/** The input sheets that the pillars are scored by; sponsors, votes, signals and the group's own record speak elsewhere. */
export type PillarEvidence = Pick<
  GroupEvidence,
  "associates" | "incidents" | "staffRequests" | "projects" | "participation" | "ownNumbers" | "questions" | "growth"
>;
