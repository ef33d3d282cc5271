import type { Comparison, ComparisonRow } from "../comparison";
import type { GroupEvidence } from "../evidence";
import type { GroupRecord, PhysicianRecord } from "../group-record";
import type { AssociateCase } from "../levers";
import { DEFAULT_SCORING } from "../scoring";
import { sponsorStanding, voteStanding } from "../sponsorship";
import { DEFAULT_WINDOW_QUARTERS } from "../trend";
import { factsOf } from "./facts-of";
import { incidentWindow } from "./incident-window";

/** What a group's associates are judged within. */
export interface JudgedGroup {
  readonly group: GroupRecord;
  readonly comparison: Comparison;
  readonly evidence: GroupEvidence;
}

/** All that one associate of a group is judged by. */
export function associateCaseOf(row: ComparisonRow, physician: PhysicianRecord, { group, comparison, evidence }: JudgedGroup): AssociateCase {
  const scoring = evidence.scoring ?? DEFAULT_SCORING;
  return {
    row,
    windowQuarters: DEFAULT_WINDOW_QUARTERS,
    evidence,
    scoring,
    incidentWindow: incidentWindow(comparison, group, physician),
    gates: {
      activeSponsors: sponsorStanding(evidence.sponsors, row.name)?.activeSponsors ?? null,
      vetoes: voteStanding(evidence.sponsors, row.name, scoring.partners)?.vetoes ?? 0,
      openSafetyConcern: factsOf(physician, evidence.associates).openSafetyConcern === true,
    },
  };
}
