import { atLeast } from "../at-least";
import { hireMonths } from "./hire-months";
import type { HirePlan } from "./hire-plan";

/** What the plan comes to over its horizon. */
export interface HirePayback {
  /** The first month whose running total is not below zero; null where that lies beyond the horizon. */
  readonly breakEvenMonth: number | null;
  readonly net: number;
  /** net / cost; null where the hire costs nothing. */
  readonly returnOnCost: number | null;
  /** The most the group is out of pocket at the end of any month; 0 where it never is. */
  readonly peakOutlay: number;
}

/**
 * When does a hire pay for itself, and how deep does the group reach into its pocket until then?
 *
 * Month m collects full · min(1, m / ramp) and costs the same each month.
 *
 * @param plan Amounts of zero or more.
 * @returns Month of break-even, net, return on cost and deepest outlay over the horizon.
 * @throws RangeError when an amount or the ramp is below zero, or the horizon is not a whole number of one or more.
 *
 * @example
 * hirePayback({ monthlyCollections: 30000, monthlyCost: 20000, rampMonths: 6, horizonMonths: 24 }) // => {"breakEvenMonth": 8, "net": 165000, "returnOnCost": 0.34375, "peakOutlay": 30000}
 * hirePayback({ monthlyCollections: 30000, monthlyCost: 20000, rampMonths: 0, horizonMonths: 12 }) // => {"breakEvenMonth": 1, "net": 120000, "returnOnCost": 0.5, "peakOutlay": 0}
 * hirePayback({ monthlyCollections: 10000, monthlyCost: 12000, rampMonths: 0, horizonMonths: 12 }) // => {"breakEvenMonth": null, "net": -24000, "peakOutlay": 24000}
 */
export function hirePayback(plan: HirePlan): HirePayback {
  const months = hireMonths(plan);
  const { collected, spent: cost } = months.at(-1) ?? { collected: 0, spent: 0 };
  const net = collected - cost;
  return {
    breakEvenMonth: months.find((each) => atLeast(each.collected, each.spent))?.month ?? null,
    net,
    returnOnCost: cost === 0 ? null : net / cost,
    peakOutlay: months.reduce((deepest, each) => Math.max(deepest, each.spent - each.collected), 0),
  };
}
