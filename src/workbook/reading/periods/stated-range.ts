import { plainText } from "../cells/normalise-label";
import { MONTH_PATTERN } from "./month-names";
import { parsePeriod } from "./parse-period";
import { daysInMonth } from "./serial-date";

const MONTH = MONTH_PATTERN.replace("(", "(?:");
const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|${MONTH} \\d{1,2},? \\d{4})`;
const RANGE = new RegExp(`(${DATE})\\s*(?:-|to|thru|through|and)\\s*(?:to\\s*:?\\s*)?(${DATE})`, "i");

/** The days a file says it covers: whether the first and the last month of it are whole. */
export interface StatedRange {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly firstIsWhole: boolean;
  readonly lastIsWhole: boolean;
}

/** Reads "Date range: 04/01/2024 to 09/30/2026" from the lines over a table; null where none says. */
export function statedRange(titles: readonly string[]): StatedRange | null {
  for (const title of titles) {
    const found = RANGE.exec(plainText(title).replace(/\bto ?:/gi, "to"));
    const first = found ? dayOf(found[1] ?? "") : null;
    const last = found ? dayOf(found[2] ?? "") : null;
    if (!first || !last || last.month < first.month) continue;
    const lastDay = daysInMonth(Math.floor(last.month / 12), (last.month % 12) + 1);
    return { firstMonth: first.month, lastMonth: last.month, firstIsWhole: first.day === 1, lastIsWhole: last.day === lastDay };
  }
  return null;
}

function dayOf(text: string): { readonly month: number; readonly day: number } | null {
  const period = parsePeriod(text, { dateSystem: "1900", dayOrder: "month-first" });
  return period?.kind === "span" && period.day !== null ? { month: period.firstMonth, day: period.day } : null;
}
