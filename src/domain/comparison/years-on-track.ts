import { daysInMonth } from "../calendar";
import type { IsoDate, Quarter } from "../quarter";

/**
 * Years from the first day with the group to the end of a quarter. Counted by calendar months, so that a start on
 * 1 October and an as-of of 30 September make whole years; 0 where the start lies after the quarter.
 */
export function yearsOnTrack(startDate: IsoDate, asOf: Quarter): number {
  const [year = 0, month = 1, day = 1] = startDate.split("-").map(Number);
  const [asOfYear = 0, quarter = 1] = asOf.split("Q").map(Number);
  const monthsToStart = year * 12 + (month - 1) + (day - 1) / daysInMonth(year, month);
  const monthsToEnd = asOfYear * 12 + quarter * 3;
  return Math.max(0, (monthsToEnd - monthsToStart) / 12);
}
