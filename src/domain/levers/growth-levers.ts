import type { Lever } from "../explanation";
import { recordsOf, referralGrowth } from "../pillars";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";
import { changeRows, withRows } from "./with-rows";

const STEPS_OF_GROWTH = 100;

/** Growth of inbound referrals, towards full marks; each source grows alike. */
export function growthLevers({ row, evidence, scoring }: AssociateCase): Lever<AssociateCase>[] {
  const referrals = referralGrowth(recordsOf(evidence.growth ?? [], row.name));
  if (referrals === null) return [];
  return [
    {
      label: "the growth of inbound referrals",
      unit: "growth",
      current: referrals.growth,
      candidates: stepsBetween(referrals.growth, Math.max(referrals.growth, scoring.referralGrowth.hundredAt), STEPS_OF_GROWTH),
      apply: (associate, growth) =>
        withRows(associate, {
          growth: changeRows(associate.evidence.growth, (each) => (referrals.rows.includes(each) ? { ...each, after: (each.before ?? 0) * (1 + growth) } : each)),
        }),
    },
  ];
}
