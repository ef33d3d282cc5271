import { atLeast } from "../at-least";

/** A hire as planned, in any one unit of money. */
export interface HirePlan {
  /** Once fully ramped. */
  readonly monthlyCollections: number;
  /** Pay, benefits and added overhead, from the first month on. */
  readonly monthlyCost: number;
  /** Months until collections are full; 0 is full at once. */
  readonly rampMonths: number;
  /** How many months are looked at, a whole number. */
  readonly horizonMonths: number;
}

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
export function hirePayback({ monthlyCollections, monthlyCost, rampMonths, horizonMonths }: HirePlan): HirePayback {
  if (!(monthlyCollections >= 0 && monthlyCost >= 0 && rampMonths >= 0)) throw new RangeError("A hire is planned in amounts of zero or more.");
  if (!Number.isInteger(horizonMonths) || horizonMonths < 1) throw new RangeError(`A horizon is a whole number of months, not ${horizonMonths}.`);
  let collected = 0;
  let breakEvenMonth: number | null = null;
  let peakOutlay = 0;
  for (let month = 1; month <= horizonMonths; month += 1) {
    collected += rampMonths === 0 ? monthlyCollections : monthlyCollections * Math.min(1, month / rampMonths);
    const spent = monthlyCost * month;
    peakOutlay = Math.max(peakOutlay, spent - collected);
    if (breakEvenMonth === null && atLeast(collected, spent)) breakEvenMonth = month;
  }
  const cost = monthlyCost * horizonMonths;
  const net = collected - cost;
  return { breakEvenMonth, net, returnOnCost: cost === 0 ? null : net / cost, peakOutlay };
}
