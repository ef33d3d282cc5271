import type { IsoDate } from "../quarter";

const MEAN_DAYS_IN_A_MONTH = 365.25 / 12;

/**
 * Months from one day to another, below zero where it came earlier. Whole months are the calendar's, so that the first
 * of January to the first of July is 6; days beyond them are parts of a mean month.
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear = NaN, fromMonth = NaN, fromDay = NaN] = from.split("-").map(Number);
  const [toYear = NaN, toMonth = NaN, toDay = NaN] = to.split("-").map(Number);
  return 12 * (toYear - fromYear) + (toMonth - fromMonth) + (toDay - fromDay) / MEAN_DAYS_IN_A_MONTH;
}
