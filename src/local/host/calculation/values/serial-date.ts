const DAY_MILLISECONDS = 86_400_000;
/** Excel's day 60 is 29 February 1900, a day that never was: the days before it count from one day later. */
const PHANTOM_DAY = 60;
const EPOCH = Date.UTC(1899, 11, 30);

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number of the 1900 date system; the time of day is dropped. */
export function dateOfSerial(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < PHANTOM_DAY ? whole + 1 : whole) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day. Months and days past their ends run on, as in DATE(2026, 14, 0). */
export function serialOfDate(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MILLISECONDS);
  return days <= PHANTOM_DAY ? days - 1 : days;
}

/** The serial number of a text that is plainly a date, `2026-03-31` or `3/31/2026`; null for any other. */
export function serialOfText(text: string): number | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  return american === null ? null : checked(Number(american[3]), Number(american[1]), Number(american[2]));
}

function checked(year: number, month: number, day: number): number | null {
  const serial = serialOfDate(year, month, day);
  const back = dateOfSerial(serial);
  return year >= 1900 && back.month === month && back.day === day ? serial : null;
}
