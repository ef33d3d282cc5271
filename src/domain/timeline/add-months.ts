import type { IsoDate } from "../quarter";
import { daysInMonth } from "./days-in-month";

/** The same day so many whole months later, or earlier; the month's last day where it has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  const counted = year * 12 + (month - 1) + months;
  const newYear = Math.floor(counted / 12);
  const newMonth = counted - newYear * 12 + 1;
  return `${newYear}-${twoDigits(newMonth)}-${twoDigits(Math.min(date, daysInMonth(newYear, newMonth)))}` as IsoDate;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
