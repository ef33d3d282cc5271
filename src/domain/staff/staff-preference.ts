import { wilsonInterval, type ShareInterval } from "../wilson-interval";

/** What staff requests show: Mixed is not shown to be either. */
export type StaffBand = "Preferred" | "Mixed" | "Avoided";

/** The share of staff requests that ask for an associate, and how sure it is. */
export interface StaffPreference extends ShareInterval {
  readonly band: StaffBand;
}

/**
 * Whom do the staff want to work with, and do so few requests show it?
 *
 * Share = with / (with + not with), with Wilson's 95 % interval: Preferred where it lies above one half throughout,
 * Avoided where below, else Mixed.
 *
 * @param withRequests Requests to be assigned with the associate, a whole number.
 * @param notWithRequests Requests not to be, a whole number.
 * @returns Fractions and a band; null where nobody asked for either.
 * @throws RangeError when a count is below zero or not whole.
 *
 * @example
 * staffPreference(9, 1) // => {"share": 0.9, "low": 0.5958499732047615, "high": 0.9821237869049271, "band": "Preferred"}
 * staffPreference(2, 10) // => {"high": 0.4480308622529734, "band": "Avoided"}
 * staffPreference(0, 0) // => null
 */
export function staffPreference(withRequests: number, notWithRequests: number): StaffPreference | null {
  if (withRequests === 0 && notWithRequests === 0) return null;
  const interval = wilsonInterval(withRequests, withRequests + notWithRequests);
  return { ...interval, band: bandOf(interval) };
}

function bandOf({ low, high }: ShareInterval): StaffBand {
  if (low > 0.5) return "Preferred";
  return high < 0.5 ? "Avoided" : "Mixed";
}
