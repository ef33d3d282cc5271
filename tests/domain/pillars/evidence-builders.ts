import {
  fitTrend,
  type AssociateFacts,
  type FinancialFigures,
  type GrowthRecord,
  type IncidentRecord,
  type OwnNumbersRecord,
  type ParticipationRecord,
  type PillarEvidence,
  type ProjectRecord,
  type QuestionRecord,
  type ScoredPart,
  type ScoredPillar,
  type Scoring,
  type StaffRequest,
  type Trend,
  type TrendFit,
  DEFAULT_SCORING,
} from "../../../src/domain";

/** The default scale with a level from $800,000 to $1,200,000 a year per clinical FTE. */
export const SCORING: Scoring = { ...DEFAULT_SCORING, level: { zeroAt: 80_000_000, hundredAt: 120_000_000 } };

export const NO_EVIDENCE: PillarEvidence = { associates: null, incidents: null, staffRequests: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null };

export const facts = (overrides: Partial<AssociateFacts> = {}): AssociateFacts => ({
  associate: "Okafor",
  role: "associate",
  startDate: null,
  trackYears: null,
  decisionDate: null,
  hoursOfFullWeek: null,
  payPerYear: null,
  rework: null,
  qualityScore: null,
  openSafetyConcern: null,
  where: "Associates!A2:K2",
  ...overrides,
});

export const incident = (overrides: Partial<IncidentRecord> = {}): IncidentRecord => ({
  associate: "Okafor", date: "2026-05-12", category: "lateness", severity: 1, where: "Incidents!A2:F2", ...overrides,
});

export const request = (overrides: Partial<StaffRequest> = {}): StaffRequest => ({
  associate: "Okafor", date: "2026-03-02", requester: "T1", wish: "with", where: "Staff requests!A2:D2", ...overrides,
});

export const project = (overrides: Partial<ProjectRecord> = {}): ProjectRecord => ({
  associate: "Okafor",
  project: "Referral backlog",
  measure: "referrals seen in a week",
  better: "higher",
  before: 40,
  after: 49,
  trialStart: null,
  reviewDate: null,
  isPrimary: true,
  where: "Projects!A2:J2",
  ...overrides,
});

export const growthRow = (overrides: Partial<GrowthRecord> = {}): GrowthRecord => ({
  associate: "Okafor", kind: "inbound referrals", what: "family practices", before: 100, after: 110, dependsOnAssociate: null, since: null, where: "Growth!A2:G2", ...overrides,
});

export const asking = (answers: readonly [boolean | null, boolean | null, boolean | null, boolean | null], overrides: Partial<OwnNumbersRecord> = {}): OwnNumbersRecord => ({
  associate: "Okafor",
  askedOn: "2026-06-01",
  known: {
    "own collections last quarter": answers[0],
    "Medicare and commercial share": answers[1],
    "no-show rate against the group": answers[2],
    "how overhead is allocated": answers[3],
  },
  where: "Own numbers!A2:F2",
  ...overrides,
});

export const question = (kind: QuestionRecord["kind"], overrides: Partial<QuestionRecord> = {}): QuestionRecord => ({
  associate: "Okafor", date: null, kind, where: "Questions!A2:C2", ...overrides,
});

export const meetings = (overrides: Partial<ParticipationRecord> = {}): ParticipationRecord => ({
  associate: "Okafor", kind: "department meeting", offered: 12, attended: 8, excused: 2, where: "Participation!A2:E2", ...overrides,
});

/** A trend of six quarters with this growth and label. */
export const trendOf = (growthPerQuarter: number | null, label: Trend["label"] = "Rising"): Trend => {
  const { fit } = fitTrend([100, 101, 102, 103, 104, 105]);
  return { quartersWithData: 6, label, fit: fit === null ? null : ({ ...fit, growthPerQuarter } satisfies TrendFit) };
};

export const figures = (overrides: Partial<FinancialFigures> = {}): FinancialFigures => ({
  name: "Okafor", cfte: 1, trend: fitTrend([]), comparedLastFour: null, overheadCoverage: null, payerRisk: null, ...overrides,
});

/** One part of a pillar by its label. */
export function partOf({ parts }: ScoredPillar, label: string): ScoredPart {
  const part = parts.find((each) => each.label === label);
  if (part === undefined) throw new Error(`There is no part ${label}.`);
  return part;
}
