import { compareGroup, tellAssociate, type GroupEvidence, type GroupRecord, type ToldAssociate } from "../../../src/domain";
import { assess, associateOf, EVIDENCE, GROUP } from "../assessment/assessment-builders";

/** What an associate of this group is told. */
export function told(evidence: Partial<GroupEvidence> = {}, group: GroupRecord = GROUP, name = "Okafor"): ToldAssociate {
  const comparison = compareGroup(group);
  const row = comparison.rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`${name} is not compared.`);
  return tellAssociate(row, associateOf(assess(evidence, group), name), { group, comparison, evidence: { ...EVIDENCE, ...evidence } });
}
