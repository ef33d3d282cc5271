import type { FormatSection, FormatToken } from "./number-format";
import { serialMoment, type SerialMoment } from "./serial-date";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SECONDS_IN = { hour: 3600, minute: 60, second: 1 } as const;

type DateToken = Extract<FormatToken, { kind: "date" }>;

/** A serial number through a section with calendar or clock letters; null where no date can be shown. */
export function formatDateSection(serial: number, section: FormatSection, dateSystem: "1900" | "1904"): string | null {
  const { tokens } = section;
  const moment = serialMoment(serial, dateSystem, precisionOf(tokens));
  if (!moment) return null;
  const twelveHours = tokens.some(({ kind }) => kind === "half-day");
  return tokens.map((token) => showToken(token, moment, serial, twelveHours)).join("");
}

function precisionOf(tokens: readonly FormatToken[]): number | "minute" {
  const fraction = tokens.find((token) => token.kind === "date" && token.unit === "fraction");
  if (fraction?.kind === "date") return fraction.length;
  const showsSeconds = tokens.some((token) => (token.kind === "date" || token.kind === "elapsed") && token.unit === "second");
  return showsSeconds ? 0 : "minute";
}

function showToken(token: FormatToken, moment: SerialMoment, serial: number, twelveHours: boolean): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "date":
      return showUnit(token, moment, twelveHours);
    case "elapsed":
      return pad(Math.floor(Math.round(serial * 86_400) / SECONDS_IN[token.unit]), token.length);
    case "half-day": {
      const name = moment.hour < 12 ? "AM" : "PM";
      return token.length === 1 ? name.charAt(0) : name;
    }
    case "point":
      return ".";
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
      return length <= 2 ? pad(moment.year % 100, 2) : pad(moment.year, 4);
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
