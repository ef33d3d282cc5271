import type { IsoDate } from "../quarter";
import { daysInMonth } from "./days-in-month";

/**
 * The day so many whole months later, or earlier below zero. Where that month is shorter it is its last day, so that a
 * month after the thirty-first of January is still in February.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
  const sinceYearZero = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(sinceYearZero / 12), sinceYearZero - 12 * Math.floor(sinceYearZero / 12) + 1];
  const inTwoDigits = (figure: number): `${number}` => String(figure).padStart(2, "0") as `${number}`;
  return `${String(toYear).padStart(4, "0") as `${number}`}-${inTwoDigits(toMonth)}-${inTwoDigits(Math.min(day, daysInMonth(toYear, toMonth)))}`;
}
