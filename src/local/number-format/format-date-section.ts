import type { DateSystem } from "./date-system";
import type { DateUnit, FormatSection, FormatToken } from "./number-format";
import { serialMoment, type MomentPrecision, type SerialMoment } from "./serial-moment";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SECONDS_IN = { hour: 3600, minute: 60, second: 1 } as const;

const CLOCK: ReadonlySet<DateUnit> = new Set(["hour", "minute", "second"]);

/** The Thai calendar counts from 543 before the common era. */
const YEARS_OF_BUDDHIST_ERA = 543;

type DateToken = Extract<FormatToken, { kind: "date" }>;

/** A serial number through a section with calendar or clock letters; null where no date can be shown. */
export function formatDateSection(serial: number, section: FormatSection, dateSystem: DateSystem): string | null {
  const { tokens } = section;
  const moment = serialMoment(serial, dateSystem, precisionOf(tokens));
  if (!moment) return null;
  const twelveHours = tokens.some(({ kind }) => kind === "half-day");
  return tokens.map((token) => showToken(token, moment, twelveHours)).join("");
}

/** A time of day is rounded to what is shown of its seconds; a day alone is the day it is until midnight. */
function precisionOf(tokens: readonly FormatToken[]): MomentPrecision {
  const fraction = tokens.find((token) => token.kind === "date" && token.unit === "fraction");
  if (fraction?.kind === "date") return fraction.length;
  return tokens.some((token) => token.kind === "elapsed" || (token.kind === "date" && CLOCK.has(token.unit))) ? 0 : "day";
}

function showToken(token: FormatToken, moment: SerialMoment, twelveHours: boolean): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "date":
      return showUnit(token, moment, twelveHours);
    case "elapsed":
      return pad(Math.floor(moment.elapsedSeconds / SECONDS_IN[token.unit]), token.length);
    case "half-day": {
      const name = moment.hour < 12 ? "AM" : "PM";
      return token.length === 1 ? name.charAt(0) : name;
    }
    case "point":
      return ".";
    case "slash":
      return "/";
    case "percent":
      return "%";
    case "digit":
    case "exponent":
    case "general":
    case "text":
      return "";
  }
}

function showUnit({ unit, length }: DateToken, moment: SerialMoment, twelveHours: boolean): string {
  switch (unit) {
    case "year":
      return showYear(moment.year, length);
    case "buddhist-year":
      return showYear(moment.year + YEARS_OF_BUDDHIST_ERA, length);
    case "month":
      return showMonth(moment.month, length);
    case "day":
      return showDay(moment, length);
    case "hour":
      return pad(twelveHours ? moment.hour % 12 || 12 : moment.hour, Math.min(length, 2));
    case "minute":
    case "second":
      return pad(moment[unit], Math.min(length, 2));
    case "fraction":
      return `.${pad(Math.round(moment.fraction * 10 ** length), length)}`;
  }
}

const showYear = (year: number, length: number): string => (length <= 2 ? pad(year % 100, 2) : pad(year, 4));

function showMonth(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (length <= 2) return pad(month, length);
  if (length === 5) return name.charAt(0);
  return length === 3 ? name.slice(0, 3) : name;
}

function showDay({ day, weekday }: SerialMoment, length: number): string {
  const name = WEEKDAYS[weekday] ?? "";
  if (length <= 2) return pad(day, length);
  return length === 3 ? name.slice(0, 3) : name;
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");
