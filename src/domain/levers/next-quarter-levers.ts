import type { Lever } from "../explanation";
import { trendOutlook } from "../trend";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";
import { withNextQuarter } from "./with-next-quarter";

const CENTS_OF_A_DOLLAR = 100;
const CENTS_OF_A_THOUSAND_DOLLARS = 100_000;
const HIGHEST_LOOKED_AT = 2;

/**
 * The next quarter's figure, as much as the last and more, or less. The quarter joins the trend, whose window moves on; the last
 * four and the colleagues' figures stay. Steps are a hundredth of the last quarter in whole thousands of dollars, and the figures
 * from which the trend would have another label.
 */
export function nextQuarterLevers({ row, windowQuarters }: AssociateCase): Lever<AssociateCase>[] {
  const known = row.comparedByQuarter.filter((figure) => figure !== null).filter((figure) => figure > 0);
  const last = known.at(-1);
  if (last === undefined) return [];
  const step = Math.max(1, Math.round(last / 100 / CENTS_OF_A_THOUSAND_DOLLARS)) * CENTS_OF_A_THOUSAND_DOLLARS;
  const most = HIGHEST_LOOKED_AT * Math.max(...known);
  const { risingFrom, probablyRisingFrom } = trendOutlook(row.comparedByQuarter, { windowQuarters });
  const thresholds = [risingFrom, probablyRisingFrom].filter((figure) => figure !== null).map((cents) => Math.ceil(cents / CENTS_OF_A_DOLLAR) * CENTS_OF_A_DOLLAR);
  const steps = (to: number): number[] => stepsBetween(last / step, Math.round(to / step), 1).map((figure) => figure * step);
  const lever = (candidates: readonly number[]): Lever<AssociateCase> => ({
    label: (row.cfte ?? 0) > 0 ? "next quarter's collections per clinical FTE" : "next quarter's collections",
    unit: "dollars",
    current: last,
    candidates: [last, ...candidates],
    apply: withNextQuarter,
  });
  return [
    lever([...steps(most), ...thresholds.filter((figure) => figure > last)].sort((one, other) => one - other)),
    lever([...steps(step), ...thresholds.filter((figure) => figure < last)].sort((one, other) => other - one)),
  ];
}
