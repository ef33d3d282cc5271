import { quarterEnd } from "../calendar";
import type { Comparison } from "../comparison";
import { complianceNotes } from "../compliance";
import type { GroupEvidence } from "../evidence";
import type { GroupRecord } from "../group-record";
import { DEFAULT_SCORING } from "../scoring";
import { auditTrackRecord } from "../track-record";
import { assessAssociate } from "./assess-associate";
import type { GroupAssessment } from "./assessment";
import { hasEvidence } from "./has-evidence";
import { overheadMethodsOf } from "./overhead-methods";
import { rankAssociates } from "./rank-associates";

/** What goes with the evidence. */
export interface AssessOptions {
  /** Headings of columns in use. */
  readonly headings?: readonly string[];
  /** For whom to look for what would change: each figure is tried on all the rules, which takes a while. For everybody wherever there is evidence, unless told otherwise. */
  readonly changesFor?: "everybody" | "nobody" | readonly string[];
}

/**
 * What do all the rules together say of a group's associates, and of the group itself?
 *
 * Every rule is asked on the same figures and the same sheets. What a sheet would have to say is null or "not known" where
 * it is not kept, and lowers coverage; nothing is made up, and nothing of the comparison changes.
 *
 * @param group The record that was compared.
 * @param comparison Its comparison.
 * @param evidence What the input sheets say, names spelled as in the record.
 * @param options Headings for the compliance notes, and whether to look for what would change.
 * @returns Everything of each associate, in the order of the comparison, and of the group.
 * @throws RangeError when one of the rules would refuse its evidence.
 *
 * @example
 * assessGroup({ groupName: null, quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [1], payers: null, overhead: null, sources: [] }] }, compareGroup({ groupName: null, quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [1], payers: null, overhead: null, sources: [] }] }), { associates: null, incidents: [], staffRequests: null, sponsors: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null, signals: null, trackRecord: null, benchmarks: null, scoring: null }) // => {"hasEvidence": true, "associates": [{"name": "Okafor", "readiness": {"kind": "withheld"}, "track": null, "trackLacks": "no place in the group", "rank": null}], "audit": null, "compliance": [], "overheadMethods": null}
 */
export function assessGroup(group: GroupRecord, comparison: Comparison, evidence: GroupEvidence, { headings = [], changesFor = hasEvidence(evidence) ? "everybody" : "nobody" }: AssessOptions = {}): GroupAssessment {
  const scoring = evidence.scoring ?? DEFAULT_SCORING;
  const isAsked = (name: string): boolean => (typeof changesFor === "string" ? changesFor === "everybody" : changesFor.includes(name));
  const assessed = comparison.rows.flatMap((row) => {
    const physician = group.physicians.find(({ name }) => name === row.name);
    return physician === undefined ? [] : [assessAssociate(row, physician, { group, comparison, evidence, scoring, withChanges: isAsked(row.name) })];
  });
  return {
    hasEvidence: hasEvidence(evidence),
    scoring,
    associates: rankAssociates(assessed, scoring.weights),
    audit: evidence.trackRecord === null ? null : auditTrackRecord(evidence.trackRecord, quarterEnd(comparison.asOf)),
    compliance: complianceNotes(headings),
    overheadMethods: overheadMethodsOf(group),
  };
}
