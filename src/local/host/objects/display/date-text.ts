import type { FormatToken } from "./format-tokens";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SECONDS_A_DAY = 86_400;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly serial: number;
}

/** True for a section that shows a date or a time. */
export const showsDate = (tokens: readonly FormatToken[]): boolean => tokens.some((token) => token.kind === "date" || token.kind === "elapsed");

/** A serial number written as a date or time. */
export function dateText(serial: number, tokens: readonly FormatToken[], dateSystem: "1900" | "1904"): string {
  const moment = momentOf(serial, dateSystem);
  const isTwelveHours = tokens.some((token) => token.kind === "date" && token.text.includes("/"));
  return tokens.map((token, index) => (token.kind === "date" && /^m+$/.test(token.text) && isMinutes(tokens, index) ? pad(moment.minute, token.text.length) : piece(moment, token, isTwelveHours))).join("");
}

function momentOf(serial: number, dateSystem: "1900" | "1904"): Moment {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - days * SECONDS_A_DAY;
  // Excel's 1900 system counts a 29th of February that never was: days before it are one off.
  const offset = dateSystem === "1900" && days < 60 ? 1 : 0;
  const epoch = dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + (days + offset) * SECONDS_A_DAY * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    serial,
  };
}

/** An m beside hours or seconds means minutes. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const isDate = (token: FormatToken): boolean => token.kind === "date" || token.kind === "elapsed";
  const before = tokens.slice(0, index).reverse().find(isDate);
  const after = tokens.slice(index + 1).find(isDate);
  const begins = (token: FormatToken | undefined, letter: string): boolean => token !== undefined && "text" in token && token.text.startsWith(letter);
  return begins(before, "h") || begins(after, "s");
}

function piece(moment: Moment, token: FormatToken, isTwelveHours: boolean): string {
  if (token.kind === "elapsed") return elapsed(moment.serial, token.text);
  if (token.kind === "literal") return token.text;
  if (token.kind === "digits") return token.text.startsWith(".0") ? "." + "0".repeat(token.text.length - 1) : token.text;
  if (token.kind !== "date") return "";
  const hour = isTwelveHours ? moment.hour % 12 || 12 : moment.hour;
  switch (token.text.charAt(0)) {
    case "y":
      return token.text.length <= 2 ? pad(moment.year % 100, 2) : String(moment.year);
    case "m":
      return named(MONTHS, moment.month, moment.month + 1, token.text.length);
    case "d":
      return named(DAYS, moment.weekday, moment.day, token.text.length);
    case "h":
      return pad(hour, token.text.length);
    case "s":
      return pad(moment.second, token.text.length);
    default:
      return moment.hour < 12 ? (token.text.split("/")[0] ?? "") : (token.text.split("/")[1] ?? "");
  }
}

/** One or two letters ask for the number, three for the short name, four for the name, five for its first letter. */
function named(names: readonly string[], index: number, number: number, letters: number): string {
  const name = names[index] ?? "";
  if (letters <= 2) return pad(number, letters);
  if (letters === 3) return name.slice(0, 3);
  return letters === 5 ? name.slice(0, 1) : name;
}

function elapsed(serial: number, letters: string): string {
  const unit = { h: 24, m: 24 * 60, s: SECONDS_A_DAY }[letters.charAt(0)] ?? 1;
  return pad(Math.floor(serial * unit + 1e-9), letters.length);
}

const pad = (value: number, digits: number): string => String(value).padStart(Math.min(digits, 2), "0");
