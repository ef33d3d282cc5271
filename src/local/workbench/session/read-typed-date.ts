import type { TypedNumber } from "./read-typed-number";

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Two-digit years from here on belong to the 1900s. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;

/** Reads "3/15/2026", "3/15/26" or "2026-03-15" as a serial number of the 1900 system; null for what is no day. */
export function readTypedDate(text: string): TypedNumber | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  if (american) return serialOf(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]), "m/d/yyyy");
  const standard = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (standard) return serialOf(Number(standard[1]), Number(standard[2]), Number(standard[3]), "yyyy-mm-dd");
  return null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number, numberFormat: string): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;
  return exists && serial > 60 ? { value: serial, numberFormat } : null;
}
