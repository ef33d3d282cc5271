import type { Cents } from "../cents";
import { hirePayback } from "./hire-payback";

/** A satellite site as planned, of whose profit the associate who takes it on gets a share. */
export interface SatellitePlan {
  /** Once the site is fully ramped. */
  readonly monthlyCollections: Cents;
  /** Rent, staff and supplies, from the first month on. */
  readonly monthlyCost: Cents;
  /** Months until collections are full; 0 is full at once. */
  readonly rampMonths: number;
  /** How many months are looked at, a whole number. */
  readonly months: number;
  /** The associate's part of the site's profit, 0 to 1. */
  readonly shareOfProfit: number;
}

/** What the site comes to over its months; the two parts add up to the profit to the cent. */
export interface SatelliteShare {
  /** Below zero where the site has not yet earned back what it cost. */
  readonly profit: Cents;
  readonly toAssociate: Cents;
  readonly toGroup: Cents;
  /** The first month whose running total is not below zero; null where that lies beyond the months looked at. */
  readonly breakEvenMonth: number | null;
  /** The most the group is out of pocket at the end of any month. */
  readonly peakOutlay: Cents;
}

/**
 * If an associate takes on a satellite site for a share of its profit, what do the associate and the group get?
 *
 * The site ramps as a hire does. The share is of the running total, so that early losses are earned back before anybody
 * is paid, and the group alone bears a loss.
 *
 * @param plan Amounts of zero or more.
 * @returns Profit, its two parts, break-even and deepest outlay.
 * @throws RangeError when an amount or the ramp is below zero, the share lies outside 0 to 1, or `months` is not a whole number of one or more.
 *
 * @example
 * satelliteShare({ monthlyCollections: 3000000, monthlyCost: 2000000, rampMonths: 6, months: 24, shareOfProfit: 0.2 }) // => {"profit": 16500000, "toAssociate": 3300000, "toGroup": 13200000, "breakEvenMonth": 8, "peakOutlay": 3000000}
 * satelliteShare({ monthlyCollections: 1000000, monthlyCost: 1200000, rampMonths: 0, months: 12, shareOfProfit: 0.2 }) // => {"profit": -2400000, "toAssociate": 0, "toGroup": -2400000, "breakEvenMonth": null}
 */
export function satelliteShare({ monthlyCollections, monthlyCost, rampMonths, months, shareOfProfit }: SatellitePlan): SatelliteShare {
  if (!(shareOfProfit >= 0 && shareOfProfit <= 1)) throw new RangeError(`A share of the profit lies between 0 and 1, not at ${shareOfProfit}.`);
  const { net, breakEvenMonth, peakOutlay } = hirePayback({ monthlyCollections, monthlyCost, rampMonths, horizonMonths: months });
  const profit = Math.round(net) + 0;
  const toAssociate = profit > 0 ? Math.round(profit * shareOfProfit) : 0;
  return { profit, toAssociate, toGroup: profit - toAssociate, breakEvenMonth, peakOutlay: Math.round(peakOutlay) };
}
