import type { Lever } from "../explanation";
import { recordsOf } from "../pillars";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";
import { changeRows, withRows } from "./with-rows";

/** The group's own quality score, towards full marks. */
export function qualityLevers({ row, evidence }: AssociateCase): Lever<AssociateCase>[] {
  const facts = recordsOf(evidence.associates ?? [], row.name).filter(({ qualityScore }) => qualityScore !== null).at(-1);
  if (facts === undefined || facts.qualityScore === null) return [];
  return [
    {
      label: "the quality score",
      unit: "points",
      current: facts.qualityScore,
      candidates: stepsBetween(facts.qualityScore, 100, 1),
      apply: (associate, qualityScore) =>
        withRows(associate, { associates: changeRows(associate.evidence.associates, (each) => (each === facts ? { ...each, qualityScore } : each)) }),
    },
  ];
}
