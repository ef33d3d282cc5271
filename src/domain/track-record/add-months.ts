import type { IsoDate } from "../quarter";

/**
 * The day so many whole months later, or earlier below zero. Where that month is shorter it is its last day, so that a
 * month after the thirty-first of January is still in February.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
  const sinceYearZero = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(sinceYearZero / 12), (sinceYearZero % 12) + 1];
  const inTwoDigits = (figure: number): `${number}` => String(figure).padStart(2, "0") as `${number}`;
  return `${String(toYear).padStart(4, "0") as `${number}`}-${inTwoDigits(toMonth)}-${inTwoDigits(Math.min(day, daysInMonth(toYear, toMonth)))}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
