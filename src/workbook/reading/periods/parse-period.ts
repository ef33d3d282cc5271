import type { CellValue } from "../../snapshot";
import { plainText } from "../cells/normalise-label";
import { parseDay, type DayOrder } from "./parse-day";
import { parseSpanOfDates } from "./parse-span-of-dates";
import { PERIOD_PATTERNS } from "./period-patterns";
import { monthSpan, type PeriodLabel } from "./period-label";
import { dayOfSerial } from "./serial-date";

export interface PeriodSpelling {
  readonly dateSystem: "1900" | "1904";
  readonly dayOrder: DayOrder;
}

const CUMULATIVE = /\b(?:[mqy]td|(?:month|quarter|year)[ -]to[ -]date|cumulative|running total|ttm|rolling)\b/;
const UNFINISHED = /\(?\b(?:partial|incomplete|in progress|preliminary|prelim|to date|(?:posted )?(?:through|thru) \d.*)\b\)?/;
/** Words that make a period one of a plan. Money was not received in it, whatever else the label says. */
const PROJECTED = /\(?\b(?:proj|projected|projections?|forecast|forecasted|fcst|budget|budgeted|bud|est|estimate|estimated|planned|annuali[sz]ed|pro ?forma|target|goal)\b\.?\)?/;
/** Words that say no more than that it was. */
const ACTUAL = /\(?\b(?:actuals?|act)\b\.?\)?/;
const FIRST_SERIAL_YEAR = 1990;
const LAST_SERIAL_YEAR = 2060;

/** What a cell says of a period; null where it says nothing of one. Numbers may be serial dates, 202401 or 2024. */
export function parsePeriod(value: CellValue, spelling: PeriodSpelling): PeriodLabel | null {
  if (typeof value === "number") return periodOfNumber(value, spelling.dateSystem);
  if (typeof value === "boolean") return null;
  // No period is longer, and most text in a big file is none: look no further.
  if (value.length > 48 || !/[0-9a-z]/i.test(value)) return null;
  const text = plainText(value).toLowerCase().replace(/[*#]+$/, "").trim();
  if (CUMULATIVE.test(text)) return { kind: "cumulative" };
  if (PROJECTED.test(text)) return isOfPeriod(text.replace(PROJECTED, "").trim(), spelling) ? { kind: "projected" } : null;
  const received = text.replace(ACTUAL, "").trim();
  const finished = received.replace(UNFINISHED, "").trim();
  const period = parseText(finished.replace(/\bfiscal(?: year)?\b/g, "fy"), spelling.dayOrder);
  return period?.kind === "span" && finished !== received ? { ...period, partial: true } : period;
}

const isOfPeriod = (text: string, { dayOrder }: PeriodSpelling): boolean => {
  const period = parseText(text.replace(/\bfiscal(?: year)?\b/g, "fy"), dayOrder);
  return period !== null && period.kind !== "year";
};

const ORDINALS: Readonly<Record<string, string>> = { first: "1st", second: "2nd", third: "3rd", fourth: "4th" };

function parseText(spelt: string, order: DayOrder): PeriodLabel | null {
  const text = spelt.replace(/\b(first|second|third|fourth) (?=q)/, (_, word: string) => `${ORDINALS[word] ?? word} `);
  // "FY24 Q1 (Jul-Sep 2023)": the dates in parentheses settle what the label means.
  const noted = /^(.*?) ?\((.*)\)$/.exec(text);
  if (noted) {
    const inside = parseText(noted[2] ?? "", order);
    // "P1 (Jul)" is July; "Q1 (new)" is the quarter.
    return inside?.kind === "span" ? inside : (parseText(noted[1] ?? "", order) ?? (inside?.kind === "bare-month" ? inside : null));
  }
  // "Q1 (Jan-Mar) 2024": the months settle it, where they make a quarter.
  const between = /^(.*?) ?\(([^)]*)\) ?(.+)$/.exec(text);
  if (between) return parseText(`${between[2] ?? ""} ${between[3] ?? ""}`, order) ?? parseText(`${between[1] ?? ""} ${between[3] ?? ""}`, order);
  const day = parseDay(text, order);
  if (day) return monthSpan(day.year, day.month, day.day);
  for (const { spelling, meaning } of PERIOD_PATTERNS) {
    const found = spelling.exec(text);
    if (found) return meaning(found.slice(1));
  }
  return parseSpanOfDates(text, (part) => parseText(part, order));
}

function periodOfNumber(value: number, dateSystem: "1900" | "1904"): PeriodLabel | null {
  const year = Math.floor(value / 100);
  const month = value % 100;
  if (Number.isInteger(value)) {
    if (year >= 1990 && year <= LAST_SERIAL_YEAR && month >= 1 && month <= 12) return monthSpan(year, month);
    if (value >= FIRST_SERIAL_YEAR && value <= LAST_SERIAL_YEAR) return { kind: "year", year: value, fiscal: false };
  }
  // 20240105, a day as databases write it.
  if (value >= 19_900_101 && value <= 20_601_231) return parseText(String(value), "month-first");
  if (value < 20_000 || value > 80_000) return null;
  const day = dayOfSerial(value, dateSystem);
  if (day.year < FIRST_SERIAL_YEAR || day.year > LAST_SERIAL_YEAR) return null;
  return monthSpan(day.year, day.month, day.day);
}
