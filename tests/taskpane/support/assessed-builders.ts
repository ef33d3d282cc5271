import type { AssociateAssessment, EvidenceScored, GroupAssessment } from "../../../src/domain";
import { anUnderstood } from "./session-builders";
import { aComparison, aRow } from "./comparison-builders";

/** What the rules say of an associate of whom only the money is known, with what the test changes. */
export function anAssessment(overrides: Partial<AssociateAssessment> = {}): AssociateAssessment {
  const [associate] = anUnderstood({ comparison: aComparison({ rows: [aRow()] }) }).assessment.associates;
  if (associate === undefined) throw new Error("nobody was assessed");
  return { ...associate, ...overrides };
}

/** A group of these associates that writes down more than its money. */
export function aGroupAssessment(associates: readonly AssociateAssessment[]): GroupAssessment {
  return { ...anUnderstood().assessment, hasEvidence: true, associates };
}

export const SCORED: EvidenceScored = {
  kind: "scored",
  score: 74.2,
  band: "On track",
  coverage: 90,
  low: 66,
  high: 76,
  missing: [],
  missingParts: [],
  points: { financial: 24, cultural: 20, growth: 14, leadership: 9, clinical: 7.2 },
  partPoints: { financial: [], cultural: [], growth: [], leadership: [], clinical: [] },
};
