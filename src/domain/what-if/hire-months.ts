import type { HirePlan } from "./hire-plan";

/** Where a hire stands at the end of a month, in the unit of the plan. */
export interface HireMonth {
  /** 1 is the first. */
  readonly month: number;
  /** Collected and spent from the first month to this one. */
  readonly collected: number;
  readonly spent: number;
  /** What was collected less what was spent: below zero while the group is out of pocket. */
  readonly runningNet: number;
}

/**
 * How does a hire stand, month by month?
 *
 * Month m collects full · min(1, m / ramp) and costs the same each month.
 *
 * @param plan Amounts of zero or more.
 * @returns One entry a month of the horizon.
 * @throws RangeError when an amount or the ramp is below zero, or the horizon is not a whole number of one or more.
 *
 * @example
 * hireMonths({ monthlyCollections: 30000, monthlyCost: 20000, rampMonths: 3, horizonMonths: 3 }) // => [{"month": 1, "collected": 10000, "spent": 20000, "runningNet": -10000}, {"month": 2, "runningNet": -10000}, {"month": 3, "collected": 60000, "runningNet": 0}]
 * hireMonths({ monthlyCollections: 30000, monthlyCost: 20000, rampMonths: 0, horizonMonths: 1 }) // => [{"month": 1, "collected": 30000, "runningNet": 10000}]
 */
export function hireMonths({ monthlyCollections, monthlyCost, rampMonths, horizonMonths }: HirePlan): HireMonth[] {
  if (!(monthlyCollections >= 0 && monthlyCost >= 0 && rampMonths >= 0)) throw new RangeError("A hire is planned in amounts of zero or more.");
  if (!Number.isInteger(horizonMonths) || horizonMonths < 1) throw new RangeError(`A horizon is a whole number of months, not ${horizonMonths}.`);
  let collected = 0;
  return Array.from({ length: horizonMonths }, (_, index) => {
    const month = index + 1;
    collected += rampMonths === 0 ? monthlyCollections : monthlyCollections * Math.min(1, month / rampMonths);
    const spent = monthlyCost * month;
    return { month, collected, spent, runningNet: collected - spent };
  });
}
