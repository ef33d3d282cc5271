import type { Lever } from "../explanation";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";

/** One or two sponsors are what an associate needs. */
const ENOUGH_SPONSORS = 2;
const STEPS_OF_A_SHARE = 100;

/** What only the track goes by: sponsors, vetoes and the place in the group, each both ways where both can be. */
export function trackLevers({ row, gates }: AssociateCase): Lever<AssociateCase>[] {
  const { activeSponsors } = gates;
  const sponsors = (current: number, to: number): Lever<AssociateCase> => ({
    label: "the partners who sponsor them actively",
    unit: "count",
    current,
    candidates: stepsBetween(current, to, 1),
    apply: (associate, count) => ({ ...associate, gates: { ...associate.gates, activeSponsors: count } }),
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
  const champions = activeSponsors === null ? [] : [sponsors(activeSponsors, Math.max(ENOUGH_SPONSORS, activeSponsors)), sponsors(activeSponsors, 0)];
  return [...champions, vetoes, ...place(1), ...place(0)];
}
