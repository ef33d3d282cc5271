import { associateCaseOf, nextMilestone, type AssociateAssessment, type JudgedGroup } from "../assessment";
import type { ComparisonRow } from "../comparison";
import { completeWindow } from "../comparison/complete-window";
import { HEADACHE_CATEGORIES } from "../headache";
import { PILLARS } from "../readiness";
import { DEFAULT_SCORING } from "../scoring";
import { requestsByPerson } from "../staff";
import { trendOutlook } from "../trend";
import { mentionsAnother } from "./mentions-another";
import { ownChanges } from "./own-changes";
import { ownTrack } from "./own-track";
import { placeInGroup } from "./place-in-group";
import { tellPayers } from "./tell-payers";
import { tellPillar } from "./tell-pillar";
import type { ToldAssociate } from "./told-associate";

/** A band made of fewer requests points at those who asked. */
const LEAST_REQUESTS = 5;

/**
 * What may one associate be told, and is told in full?
 *
 * Everything of their own that the rules rest on, and what follows from it. No figure, name or number of anybody else: no
 * median, no rank, no group total, no count of colleagues or of the staff; and nothing that is the partners' to say in
 * person: votes, sponsors, concerns for safety. What a page shows is made from this alone, so that it cannot show more.
 *
 * @param row The associate's row of the comparison.
 * @param assessed The same associate, by all the rules.
 * @param judged The group, its comparison and what is written down.
 * @returns What they are told.
 * @throws RangeError when the associate is not of the group.
 *
 * @example
 * ((group) => tellAssociate(compareGroup(group).rows[0], assessGroup(group, compareGroup(group), NO_EVIDENCE).associates[0], { group, comparison: compareGroup(group), evidence: NO_EVIDENCE }))({ groupName: "Haddad and Partners", quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [1], payers: null, overhead: null, sources: [] }, { name: "Haddad", role: "partner", startDate: null, trackYears: null, collections: [41000000], cfte: [1], payers: null, overhead: null, sources: [] }] }) // => {"name": "Okafor", "groupName": null, "quarters": [{"quarter": "2026Q3", "collections": 30000000, "cfte": 1, "compared": 30000000}], "place": "not known", "readiness": {"kind": "withheld"}, "track": null}
 */
export function tellAssociate(row: ComparisonRow, assessed: AssociateAssessment, judged: JudgedGroup): ToldAssociate {
  const { group, comparison, evidence } = judged;
  const { name, trend, comparedLastFour } = row;
  const scoring = evidence.scoring ?? DEFAULT_SCORING;
  const physician = group.physicians.find((each) => each.name === name);
  if (physician === undefined) throw new RangeError(`${name} is not in the group.`);
  const others = group.physicians.map((each) => each.name).filter((each) => each !== name);
  const isTold = (text: string): boolean => !mentionsAnother(text, name, others);
  const [collections, cfte] = [physician.collections, physician.cfte].map(completeWindow(group, comparison.window.length).pick);
  const { readiness, headache, staff, timeline, milestones: gaps, numbers } = assessed;
  const track = ownTrack({ percentile: row.percentile, headacheBand: headache?.band ?? null, notWithRequesters: requestsByPerson(evidence.staffRequests ?? [], name).notWith });
  const { decisionDate, basis, isOverdue, yearsOnTrack } = timeline;
  return {
    name,
    groupName: group.groupName !== null && isTold(group.groupName) ? group.groupName : null,
    asOf: comparison.asOf,
    basis: comparison.basis,
    cfteDefinition: group.cfteDefinition !== null && isTold(group.cfteDefinition) ? group.cfteDefinition : null,
    quarters: comparison.window.map((quarter, index) => ({ quarter, collections: collections?.[index] || null, cfte: cfte?.[index] || null, compared: row.comparedByQuarter[index] ?? null })),
    comparedLastFour,
    trend,
    outlook: trendOutlook(row.comparedByQuarter),
    place: placeInGroup(row.percentile, comparison.groupSize),
    readiness: readiness.kind === "scored" ? { kind: "scored", score: readiness.score, band: readiness.band, coverage: readiness.coverage } : { kind: "withheld", coverage: readiness.coverage },
    pillars: PILLARS.map((pillar) => tellPillar(assessed.pillars[pillar], readiness.kind === "scored" ? readiness.points[pillar] : null, scoring)),
    payers: row.payerRisk === null ? null : tellPayers(row.payerRisk, isTold),
    headache: headache === null ? null : HEADACHE_CATEGORIES.map((category) => ({ category, ...headache.categories[category] })),
    staff: staff === null ? null : toldOfStaff(staff),
    track,
    numbers: {
      collections: numbers.collections,
      payerShares: numbers.payerShares,
      overhead: numbers.overhead === null ? null : { basis: numbers.overhead.basis, amount: numbers.overhead.amount },
    },
    startDate: physician.startDate ?? evidence.associates?.find(({ associate }) => associate === name)?.startDate ?? null,
    timeline: { decisionDate, basis, isOverdue, yearsOnTrack },
    milestones: gaps.milestones.map(({ milestone, due, state }) => ({ milestone, due, state })),
    notInWriting: gaps.notInWriting,
    // The day that was agreed, not the day that the group's habits make of it.
    next: nextMilestone({ track, timeline, outlook: { rules: [], expected: null }, gaps }),
    changes: assessed.readiness.kind === "scored" || track !== null ? ownChanges(associateCaseOf(row, physician, judged)).filter(({ sentence }) => isTold(sentence)) : [],
  };
}

const toldOfStaff = ({ requests, preference }: NonNullable<AssociateAssessment["staff"]>): ToldAssociate["staff"] => (requests < LEAST_REQUESTS ? "too few" : preference.band);
