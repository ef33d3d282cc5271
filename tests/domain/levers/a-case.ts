import fc from "fast-check";
import { fitTrend, HEADACHE_CATEGORIES, type AssociateCase, type ComparisonRow, type PillarEvidence, type StaffRequest } from "../../../src/domain";
import { physician, group, growing, rowOf } from "../comparison/group-builders";
import { asking, facts, growthRow, incident, meetings, NO_EVIDENCE, project, question, request, SCORING } from "../pillars/evidence-builders";

/** An associate with something on every sheet, on the way but not there. */
export const FULL_EVIDENCE: PillarEvidence = {
  associates: [facts({ qualityScore: 80, rework: { redone: 40, of: 1000 } })],
  incidents: [incident({ date: "2025-11-03", severity: 2 }), incident({ date: "2026-05-12", severity: 1, category: "schedule complaints" })],
  staffRequests: [request(), request({ requester: "T2" }), request({ requester: "T3", wish: "not with" })],
  projects: [project()],
  participation: [meetings()],
  ownNumbers: [asking([true, true, false, false])],
  questions: [question("ownership"), question("ownership"), question("employee"), question("employee")],
  growth: [growthRow(), growthRow({ kind: "site", what: "Eastside", before: null, after: null, dependsOnAssociate: true })],
};

const ROW: ComparisonRow = { ...rowOf(group({ physicians: [physician({ collections: growing(230_000, 3_000) }), physician({ name: "Weiss", role: "partner" })] })), overheadCoverage: 1.5, percentile: 0.6 };

export const associateCase = (overrides: Partial<AssociateCase> = {}): AssociateCase => ({
  row: ROW,
  windowQuarters: 6,
  evidence: FULL_EVIDENCE,
  scoring: SCORING,
  incidentWindow: { quarters: ["2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"], cfteByQuarter: [1, 1, 1, 1, 1, 1] },
  gates: { activeSponsors: 1, vetoes: 0, openSafetyConcern: false },
  ...overrides,
});

const thousands = fc.integer({ min: 150, max: 450 }).map((dollars) => dollars * 100_000);
const incidents = fc.array(
  fc
    .record({ date: fc.constantFrom<"2025-02-01" | "2025-06-01" | "2025-11-03" | "2026-07-09">("2025-02-01", "2025-06-01", "2025-11-03", "2026-07-09"), category: fc.constantFrom(...HEADACHE_CATEGORIES), severity: fc.constantFrom<1 | 2 | 3>(1, 2, 3) })
    .map((each) => incident(each)),
  { maxLength: 6 },
);
const requests = fc.array(fc.record({ requester: fc.constantFrom("T1", "T2", "T3", "T4"), wish: fc.constantFrom<StaffRequest["wish"]>("with", "not with") }).map((each) => request(each)), { maxLength: 6 });

/** Any associate, with sheets that are kept or not. */
export const anyCase: fc.Arbitrary<AssociateCase> = fc
  .record({
    quarters: fc.array(fc.option(thousands, { freq: 8 }), { minLength: 6, maxLength: 6 }),
    overheadCoverage: fc.option(fc.integer({ min: 80, max: 220 }).map((hundredths) => hundredths / 100)),
    percentile: fc.option(fc.integer({ min: 0, max: 7 }).map((place) => place / 7)),
    incidents: fc.option(incidents),
    staffRequests: fc.option(requests),
    quality: fc.option(fc.nat({ max: 100 })),
    redone: fc.nat({ max: 120 }),
    after: fc.integer({ min: 30, max: 70 }),
    referrals: fc.integer({ min: 70, max: 130 }),
    gates: fc.record({ activeSponsors: fc.nat({ max: 2 }), vetoes: fc.constantFrom(0, 0, 0, 1), openSafetyConcern: fc.constantFrom(false, false, false, true) }),
  })
  .map(({ quarters, overheadCoverage, percentile, quality, redone, after, referrals, gates, ...sheets }) =>
    associateCase({
      row: { ...ROW, comparedByQuarter: quarters, trend: fitTrend(quarters), comparedLastFour: 98_000_000, overheadCoverage, percentile },
      evidence: {
        ...FULL_EVIDENCE,
        ...sheets,
        associates: [facts({ qualityScore: quality, rework: { redone, of: 1000 } })],
        projects: [project({ after })],
        growth: [growthRow({ after: referrals })],
      },
      gates,
    }),
  );

export { NO_EVIDENCE };
