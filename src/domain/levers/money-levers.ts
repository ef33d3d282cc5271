import type { Lever } from "../explanation";
import { recordsOf } from "../pillars";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";
import { changeRows, withRows } from "./with-rows";

const STEPS_OF_COVERAGE = 20;
const STEPS_OF_A_SHARE = 1000;

/** Overhead coverage and rework, towards full marks. */
export function moneyLevers({ row, evidence, scoring }: AssociateCase): Lever<AssociateCase>[] {
  const levers: Lever<AssociateCase>[] = [];
  if (row.overheadCoverage !== null)
    levers.push({
      label: "overhead coverage",
      unit: "times",
      current: row.overheadCoverage,
      candidates: stepsBetween(row.overheadCoverage, Math.max(row.overheadCoverage, scoring.overheadCoverage.hundredAt), STEPS_OF_COVERAGE),
      apply: (associate, overheadCoverage) => ({ ...associate, row: { ...associate.row, overheadCoverage } }),
    });
  const facts = recordsOf(evidence.associates ?? [], row.name).filter(({ rework }) => rework !== null && rework.of > 0).at(-1);
  if (facts !== undefined && facts.rework !== null) {
    const { redone, of } = facts.rework;
    levers.push({
      label: "the share of work done again by others",
      unit: "share",
      current: redone / of,
      candidates: stepsBetween(redone / of, Math.min(redone / of, scoring.rework.hundredAt), STEPS_OF_A_SHARE),
      apply: (associate, share) =>
        withRows(associate, { associates: changeRows(associate.evidence.associates, (each) => (each === facts ? { ...each, rework: { redone: share * of, of } } : each)) }),
    });
  }
  return levers;
}
