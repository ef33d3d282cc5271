import type { IsoDate } from "../../domain";
import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/** Excel counts a 29 February 1900 that never was; from the day after it, its serial dates are right. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_IN_A_DAY = 86_400_000;

/** A range's days in reading order; null where a cell is blank, or 0, as some Excel builds hand an empty cell over. */
export function readDates(range: unknown[][], argument: string): (IsoDate | null)[] {
  const cells = range.flat();
  const dayOfSerial = remembered(dayOf);
  return cells.map((cell, index) => dateOf(cell, () => (cells.length === 1 ? argument : `${argument}, position ${index + 1}`), dayOfSerial));
}

/** A day from a date as Excel holds it, the time of day dropped, or from text such as 2026-09-30; null where blank. */
export const readDate = (cell: unknown, argument: string): IsoDate | null => dateOf(cell, () => argument, dayOf);

function dateOf(cell: unknown, placeOf: () => string, dayOfSerial: (serial: number) => IsoDate): IsoDate | null {
  const value = plainValue(cell);
  if (value === null || value === 0) return null;
  if (typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return dayOfSerial(Math.floor(value));
  if (typeof value === "string" && isIsoDate(value.trim())) return value.trim() as IsoDate;
  const given = typeof value === "number" ? String(value) : inWords(value);
  reject(invalidValue(`${placeOf()} is ${given}: put a date there, or clear the cell where there is none.`));
}

const dayOf = (serial: number): IsoDate => isoDayOf((serial - SERIAL_OF_1970) * MILLISECONDS_IN_A_DAY);

const isoDayOf = (millisecondsSince1970: number): IsoDate => new Date(millisecondsSince1970).toISOString().slice(0, 10) as IsoDate;

/** Ten years of days, however many cells: writing a day as text is what costs. */
function remembered(dayOfSerial: (serial: number) => IsoDate): (serial: number) => IsoDate {
  const days = new Map<number, IsoDate>();
  return (serial) => {
    const day = days.get(serial) ?? dayOfSerial(serial);
    days.set(serial, day);
    return day;
  };
}

/** Whether a text is a day of the calendar: 2026-02-30 is not. */
const isIsoDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && isoDayOf(Date.parse(text)) === text;
