import type { CellError, ModelValue } from "../../model";
import type { FormulaFunction } from "../evaluation";
import { ERRORS, asMatrix, dateOfSerial, isError, serialOfDate, serialOfText, singleValue, toNumber, valuesOf, type Operand } from "../values";
import { elementwise, finite, numeric, textual, whole, type FunctionTable } from "./define";

const LAST_SERIAL = 2_958_465;
const SATURDAY = 0;
const SUNDAY = 1;

/** Functions of dates: serial numbers of the 1900 system, whatever the clock's time zone. */
export const DATE_FUNCTIONS: FunctionTable = {
  DATE: numeric(3, 3, (year = 0, month = 1, day = 1) => serial(serialOfDate(Math.trunc(year) < 1900 ? 1900 + Math.trunc(year) : Math.trunc(year), Math.trunc(month), Math.trunc(day)))),
  YEAR: ofDay((day) => dateOfSerial(day).year),
  MONTH: ofDay((day) => dateOfSerial(day).month),
  DAY: ofDay((day) => dateOfSerial(day).day),
  WEEKDAY: numeric(1, 2, (day = 0, kind = 1) => weekday(Math.floor(day), kind)),
  WEEKNUM: numeric(1, 2, (day = 0, kind = 1) => weekNumber(Math.floor(day), kind)),
  ISOWEEKNUM: ofDay(isoWeekNumber),
  EDATE: numeric(2, 2, (day = 0, months = 0) => serial(monthsLater(Math.floor(day), Math.trunc(months)))),
  EOMONTH: numeric(2, 2, (day = 0, months = 0) => {
    const { year, month } = dateOfSerial(day);
    return serial(serialOfDate(year, month + Math.trunc(months) + 1, 0));
  }),
  DAYS: numeric(2, 2, (end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  DATEDIF: elementwise(3, 3, ([start = null, end = null, unit = null]) => dateDifference(toNumber(start), toNumber(end), unit)),
  DATEVALUE: textual(1, 1, (text) => serialOfText(text) ?? ERRORS.value),
  TIME: numeric(3, 3, (hours = 0, minutes = 0, seconds = 0) => ((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1),
  HOUR: numeric(1, 1, (time = 0) => Math.floor((secondsOfDay(time) / 3600) % 24)),
  MINUTE: numeric(1, 1, (time = 0) => Math.floor((secondsOfDay(time) / 60) % 60)),
  SECOND: numeric(1, 1, (time = 0) => secondsOfDay(time) % 60),
  NETWORKDAYS: whole(2, 3, ([start = null, end = null, holidays]) => workdaysBetween(start, end, holidays)),
  WORKDAY: whole(2, 3, ([start = null, days = null, holidays]) => workdayAfter(start, days, holidays)),
  TODAY: { ...elementwise(0, 0, (_, { surroundings }) => Math.floor(surroundings.now())), volatile: true },
  NOW: { ...elementwise(0, 0, (_, { surroundings }) => surroundings.now()), volatile: true },
};

function ofDay(run: (serial: number) => number): FormulaFunction {
  return numeric(1, 1, (day = 0) => (day < 0 || day > LAST_SERIAL + 1 ? ERRORS.number : run(Math.floor(day))));
}

const serial = (day: number): number | CellError => (day < 0 || day > LAST_SERIAL ? ERRORS.number : day);

const secondsOfDay = (time: number): number => Math.round((time - Math.floor(time)) * 86_400);

/** The last day of a shorter month stands in for one it does not have. */
function monthsLater(day: number, months: number): number {
  const from = dateOfSerial(day);
  const lastOfMonth = serialOfDate(from.year, from.month + months + 1, 0);
  return Math.min(serialOfDate(from.year, from.month + months, from.day), lastOfMonth);
}

function weekday(day: number, kind: number): number | CellError {
  const fromSunday = (day + 6) % 7;
  if (kind === 1) return fromSunday + 1;
  if (kind === 2) return ((fromSunday + 6) % 7) + 1;
  return kind === 3 ? (fromSunday + 6) % 7 : ERRORS.number;
}

function weekNumber(day: number, kind: number): number | CellError {
  if (kind === 21) return isoWeekNumber(day);
  const newYear = serialOfDate(dateOfSerial(day).year, 1, 1);
  const startOffset = weekday(newYear, kind === 2 ? 3 : 1);
  return isError(startOffset) ? startOffset : Math.floor((day - newYear + (kind === 2 ? startOffset : startOffset - 1)) / 7) + 1;
}

/** The week belongs to the year its Thursday is in. */
function isoWeekNumber(day: number): number {
  const thursday = day - ((day + 5) % 7) + 3;
  return Math.floor((thursday - serialOfDate(dateOfSerial(thursday).year, 1, 1)) / 7) + 1;
}

function dateDifference(start: number | CellError, end: number | CellError, unit: ModelValue): ModelValue {
  if (isError(start)) return start;
  if (isError(end)) return end;
  if (start > end) return ERRORS.number;
  const from = dateOfSerial(start);
  const to = dateOfSerial(end);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (typeof unit === "string" ? unit.toUpperCase() : "") {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return Math.floor(end) - monthsLater(Math.floor(start), months);
    default:
      return ERRORS.number;
  }
}

function daysOff(holidays: Operand | undefined): ReadonlySet<number> {
  const values = holidays === undefined ? [] : [...valuesOf(asMatrix(holidays))];
  return new Set(values.filter((value) => typeof value === "number").map(Math.floor));
}

const isWorkday = (day: number, off: ReadonlySet<number>): boolean => day % 7 !== SATURDAY && day % 7 !== SUNDAY && !off.has(day);

function workdaysBetween(start: Operand, end: Operand, holidays: Operand | undefined): ModelValue {
  const from = toNumber(singleValue(start));
  const to = toNumber(singleValue(end));
  if (isError(from)) return from;
  if (isError(to)) return to;
  const off = daysOff(holidays);
  let count = 0;
  for (let day = Math.floor(Math.min(from, to)); day <= Math.max(from, to); day++) if (isWorkday(day, off)) count++;
  return from <= to ? count : -count;
}

function workdayAfter(start: Operand, days: Operand, holidays: Operand | undefined): ModelValue {
  const from = toNumber(singleValue(start));
  const count = toNumber(singleValue(days));
  if (isError(from)) return from;
  if (isError(count)) return count;
  const off = daysOff(holidays);
  const step = count < 0 ? -1 : 1;
  let day = Math.floor(from);
  for (let left = Math.abs(Math.trunc(count)); left > 0 && day >= 0 && day <= LAST_SERIAL; ) {
    day += step;
    if (isWorkday(day, off)) left--;
  }
  return finite(serial(day));
}
