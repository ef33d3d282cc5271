import type { DateSystem } from "./date-system";

/** What a serial number says on the calendar and the clock. */
export interface SerialMoment {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The part of a second that is left, below 1. */
  readonly fraction: number;
  /** From the first moment of the date system, for clocks that go on past a day. */
  readonly elapsedSeconds: number;
}

/** So many digits of a second; or "day", where no time will be shown: it is then cut, never carried into the next day. */
export type MomentPrecision = number | "day";

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_FROM_1904_TO_1900 = 1462;
const FALSE_LEAP_DAY = 60;
/** In seconds: a time typed as 12:30 may stand a hair below it. */
const BINARY_SLACK = 0.0005;

/**
 * Reads a serial date. In the 1900 system serial 60 is 29 February 1900, a day that never was: Excel keeps it for the
 * sake of older files, and days before it are one off.
 *
 * @param precision what the moment is rounded to.
 * @returns null for what Excel cannot show as a date: negative numbers and years past 9999.
 */
export function serialMoment(serial: number, dateSystem: DateSystem, precision: MomentPrecision): SerialMoment | null {
  const firstDay = dateSystem === "1904" ? DAYS_FROM_1904_TO_1900 : 0;
  const shifted = serial + firstDay;
  if (shifted < 0 || shifted >= 2_958_466) return null;
  const unitsASecond = precision === "day" ? 1 : 10 ** precision;
  const carry = precision === "day" ? BINARY_SLACK : 0.5;
  const units = Math.floor(shifted * 86_400 * unitsASecond + carry);
  const day = Math.floor(units / (86_400 * unitsASecond));
  const inDay = units - day * 86_400 * unitsASecond;
  const seconds = Math.floor(inDay / unitsASecond);
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: (inDay % unitsASecond) / unitsASecond,
    elapsedSeconds: Math.floor(units / unitsASecond) - firstDay * 86_400,
  };
  if (day === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (day === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const daysSince1899 = day < FALSE_LEAP_DAY ? day + 1 : day;
  const date = new Date(Date.UTC(1899, 11, 30) + daysSince1899 * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (day + 6) % 7, ...clock };
}
