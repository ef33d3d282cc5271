import type { IsoDate } from "../quarter";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * Which day, as it stands in a sentence? Written so that no country reads the month for the day.
 *
 * @example
 * dayInWords("2026-12-03") // => "3 December 2026"
 */
export function dayInWords(day: IsoDate): string {
  const [year = "", month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
