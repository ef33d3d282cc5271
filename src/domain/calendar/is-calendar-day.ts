import type { IsoDate } from "../quarter";
import { daysInMonth } from "./days-in-month";

/**
 * Is this text a day of the calendar, written as `2026-12-03`?
 *
 * @example
 * isCalendarDay("2026-12-03") // => true
 * isCalendarDay("2026-02-29") // => false
 * isCalendarDay("3 December 2026") // => false
 */
export function isCalendarDay(text: string): text is IsoDate {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === "" || Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
