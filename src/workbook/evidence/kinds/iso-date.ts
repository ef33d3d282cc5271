import type { IsoDate } from "../../../domain";
import type { DateSystem } from "./column-kind";

const two = (part: number): string => String(part).padStart(2, "0");

/** A calendar day as text; months from 1. */
export const isoDate = (year: number, month: number, day: number): IsoDate => `${year}-${two(month)}-${two(day)}` as IsoDate;

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of each system; the 1900 system counts a 29 February 1900 that never was, so its later days are one on. */
const DAY_ZERO = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) } as const;

/** The serial date a workbook keeps for a day, from March 1900 on. */
export function serialOfDay(day: IsoDate, dateSystem: DateSystem): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - DAY_ZERO[dateSystem]) / MILLISECONDS_A_DAY);
}
