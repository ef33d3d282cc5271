import type { Lever } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";

/** One or two sponsors are what an associate needs. */
const ENOUGH_SPONSORS = 2;
const STEPS_OF_A_SHARE = 100;

/** What only the track goes by: sponsors, vetoes and the place in the group, each both ways where both can be. */
export function trackLevers({ row, gates }: AssociateCase): Lever<AssociateCase>[] {
  const sponsors = (to: number): Lever<AssociateCase> => ({
    label: "the partners who sponsor them actively",
    unit: "count",
    current: gates.activeSponsors,
    candidates: stepsBetween(gates.activeSponsors, to, 1),
    apply: (associate, activeSponsors) => ({ ...associate, gates: { ...associate.gates, activeSponsors } }),
  });
  const vetoes: Lever<AssociateCase> = {
    label: "the partners who would not share a balance sheet",
    unit: "count",
    current: gates.vetoes,
    candidates: stepsBetween(gates.vetoes, 0, 1),
    apply: (associate, count) => ({ ...associate, gates: { ...associate.gates, vetoes: count } }),
  };
  const { percentile } = row;
  const place = (to: number): Lever<AssociateCase>[] =>
    percentile === null
      ? []
      : [
          {
            label: "the share of the group that stands below",
            unit: "share",
            current: percentile,
            candidates: stepsBetween(percentile, to, STEPS_OF_A_SHARE),
            apply: (associate, share) => ({ ...associate, row: { ...associate.row, percentile: share } }),
          },
        ];
  return [sponsors(Math.max(ENOUGH_SPONSORS, gates.activeSponsors)), sponsors(0), vetoes, ...place(1), ...place(0)];
}
