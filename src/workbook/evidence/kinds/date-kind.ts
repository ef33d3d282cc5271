import type { IsoDate } from "../../../domain";
import { dayOfSerial } from "../../reading/periods/serial-date";
import { parsePeriod } from "../../reading/periods/parse-period";
import { bad, BLANK, quoted, type ColumnKind, type Parsed } from "./column-kind";
import { isoDate, serialOfDay } from "./iso-date";
import { isSheetError, saysNothing } from "./says-nothing";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
const FIRST_DAY = "1950-01-01";
const LAST_DAY = "2100-12-31";
const WRITE_A_DAY = "write a whole day, such as 3/15/2026 or 2026-03-15";

/** A day: a date of the program's own, or one written out in any way the reader knows, month first. */
export const dateKind: ColumnKind<IsoDate> = {
  type: "date",
  parse(cell, { dateSystem }) {
    if (saysNothing(cell)) return BLANK;
    if (typeof cell === "boolean" || isSheetError(cell)) return bad(`shows ${String(cell).toUpperCase()}, which is no date; ${WRITE_A_DAY}`);
    if (typeof cell === "string") return dayOfText(cell);
    const { year, month, day } = dayOfSerial(cell, dateSystem);
    return withinReach(year) ? { kind: "value", value: isoDate(year, month, day) } : bad(`holds the number ${cell}, which is no date from ${FIRST_YEAR} on; ${WRITE_A_DAY}`);
  },
  show: serialOfDay,
  numberFormat: "mmm d, yyyy",
  rule: { kind: "date", from: FIRST_DAY, to: LAST_DAY },
  otherwise: "This is a date. Write a whole day, such as 3/15/2026.",
  widest: "Mar 28, 2026",
};

function dayOfText(text: string): Parsed<IsoDate> {
  const period = parsePeriod(text, { dateSystem: "1900", dayOrder: "month-first" });
  const year = period?.kind === "span" ? Math.floor(period.firstMonth / 12) : NaN;
  if (period?.kind !== "span" || !withinReach(year)) return bad(`says ${quoted(text)}, which is no date that can be told for sure; ${WRITE_A_DAY}`);
  const month = (period.firstMonth % 12) + 1;
  if (period.day !== null) return { kind: "value", value: isoDate(year, month, period.day) };
  if (period.months !== 1) return bad(`says ${quoted(text)}, which is no single day; ${WRITE_A_DAY}`);
  return { kind: "value", value: isoDate(year, month, 1), note: `gives no day; the first of the month was taken` };
}

const withinReach = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
