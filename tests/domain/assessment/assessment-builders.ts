import fc from "fast-check";
import {
  assessGroup,
  compareGroup,
  DEFAULT_SCORING,
  HEADACHE_CATEGORIES,
  NO_EVIDENCE,
  type AssociateAssessment,
  type GroupAssessment,
  type GroupEvidence,
  type GroupRecord,
  type SponsorRecord,
} from "../../../src/domain";
import { group, growing, physician } from "../comparison/group-builders";
import { asking, facts, growthRow, incident, meetings, project, question, request } from "../pillars/evidence-builders";

export const sponsor = (overrides: Partial<SponsorRecord> = {}): SponsorRecord => ({
  associate: "Okafor",
  where: "Sponsors and votes!A2:H2",
  partner: "Weiss",
  relation: "sponsor",
  stage: 5,
  stageDate: "2026-03-01",
  wouldShareBalanceSheet: true,
  vetoReason: null,
  voteDate: "2026-03-01",
  ...overrides,
});

/** Okafor brings in the most of five, and grows. */
export const GROUP: GroupRecord = group({
  physicians: [
    physician({ collections: growing(330_000, 8_000) }),
    physician({ name: "Kim", collections: growing(290_000, 0) }),
    physician({ name: "Raman", collections: growing(260_000, 500) }),
    physician({ name: "Park", collections: growing(240_000, -600) }),
    physician({ name: "Weiss", role: "partner", startDate: "2009-07-01", trackYears: null, collections: growing(300_000, 1_000) }),
  ],
});

/** Something on every sheet, all of it well for Okafor. */
export const EVIDENCE: GroupEvidence = {
  ...NO_EVIDENCE,
  associates: [facts({ qualityScore: 90, rework: { redone: 10, of: 1000 }, openSafetyConcern: false, payPerYear: 40_000_000 })],
  incidents: [incident({ date: "2026-02-02", severity: 1, category: "lateness" })],
  staffRequests: Array.from({ length: 9 }, (_, index) => request({ requester: `T${index}`, where: `Staff requests!A${index + 2}:D${index + 2}` })),
  sponsors: [sponsor()],
  projects: [project({ before: 40, after: 60 })],
  participation: [meetings()],
  ownNumbers: [asking([true, true, true, true])],
  questions: [question("ownership"), question("ownership"), question("ownership"), question("employee")],
  growth: [growthRow({ before: 100, after: 118 }), growthRow({ kind: "site", what: "Eastside", before: null, after: null, dependsOnAssociate: true, where: "Growth!A3:G3" })],
  scoring: { ...DEFAULT_SCORING, level: { zeroAt: 80_000_000, hundredAt: 150_000_000 } },
};

export const assess = (evidence: Partial<GroupEvidence> = {}, record: GroupRecord = GROUP): GroupAssessment => assessGroup(record, compareGroup(record), { ...EVIDENCE, ...evidence }, { changesFor: "nobody" });

export function associateOf(assessment: GroupAssessment, name = "Okafor"): AssociateAssessment {
  const found = assessment.associates.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} was not assessed.`);
  return found;
}

/** What may be noted of the group's associates, or not noted at all. */
export const anyEvidence: fc.Arbitrary<GroupEvidence> = fc.record({
  associates: fc.option(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.boolean()).map(([qualityScore, openSafetyConcern]) => [facts({ qualityScore, openSafetyConcern })])),
  incidents: fc.option(
    fc.array(fc.record({ associate: fc.constantFrom("Okafor", "Kim"), category: fc.constantFrom(...HEADACHE_CATEGORIES), severity: fc.constantFrom(1, 2, 3) }).map((each) => incident(each)), { maxLength: 5 }),
  ),
  staffRequests: fc.option(fc.array(fc.record({ associate: fc.constantFrom("Okafor", "Kim"), requester: fc.constantFrom("T1", "T2", "T3", "T4"), wish: fc.constantFrom("with", "not with") }).map((each) => request(each)), { maxLength: 6 })),
  sponsors: fc.option(fc.array(fc.record({ partner: fc.constantFrom("Weiss", "Abara"), stage: fc.constantFrom(1, 3, 5), wouldShareBalanceSheet: fc.option(fc.boolean()) }).map((each) => sponsor(each)), { maxLength: 3 })),
  projects: fc.option(fc.integer({ min: 1, max: 80 }).map((after) => [project({ after })])),
  participation: fc.option(fc.integer({ min: 0, max: 12 }).map((attended) => [meetings({ attended, excused: 0 })])),
  ownNumbers: fc.option(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()).map((answers) => [asking(answers)])),
  questions: fc.option(fc.array(fc.constantFrom("ownership", "employee").map((kind) => question(kind)), { minLength: 1, maxLength: 6 })),
  growth: fc.option(fc.integer({ min: 50, max: 150 }).map((after) => [growthRow({ after })])),
  signals: fc.constant(null),
  trackRecord: fc.constant(null),
  benchmarks: fc.constant(null),
  scoring: fc.constant(EVIDENCE.scoring),
});
