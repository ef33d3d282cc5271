import { MONTH_PATTERN, monthNumber } from "./month-names";
import { quarterSpan, type PeriodLabel } from "./period-label";
import { daysInMonth } from "./serial-date";

const BETWEEN = " ?(?:-|to|thru|through) ?";
const MONTHS_OF_A_YEAR = new RegExp(`^${MONTH_PATTERN}${BETWEEN}${MONTH_PATTERN}[ ,']*((?:19|20)?\\d\\d)$`);
const ENDED = /^(?:the )?(month|quarter|qtr|three months|3 months|q|m) ?(?:ended|ending|end|\/?e)\b:? ?(.+)$/;
/** "1/1-1/31/24": one year for both ends. */
const DAYS_OF_A_YEAR = new RegExp(`^(\\d{1,2}/\\d{1,2})${BETWEEN}(\\d{1,2}/\\d{1,2})/((?:19|20)?\\d\\d)$`);
const WEEK = /^(?:week|wk|w\/e|we) ?(?:of|ended|ending|beginning)?:? ?(.+)$/;

type Parse = (text: string) => PeriodLabel | null;

/** Periods written by their ends: "Jan-Mar 2024", "1/1/2024 to 3/31/2024", "quarter ended March 31, 2024". */
export function parseSpanOfDates(text: string, parse: Parse): PeriodLabel | null {
  const months = MONTHS_OF_A_YEAR.exec(text);
  if (months) return monthsOfAYear(months[1] ?? "", months[2] ?? "", months[3] ?? "");
  const ended = ENDED.exec(text);
  if (ended) {
    const last = parse(ended[2] ?? "");
    if (last?.kind !== "span") return null;
    return /^m/.test(ended[1] ?? "") ? { ...last, day: null } : quarterEndingWith(last.firstMonth);
  }
  const days = DAYS_OF_A_YEAR.exec(text);
  if (days) return spanBetween(parse(`${days[1] ?? ""}/${days[3] ?? ""}`), parse(`${days[2] ?? ""}/${days[3] ?? ""}`));
  const week = WEEK.exec(text);
  if (week) return parse(week[1] ?? "");
  const ends = new RegExp(`^(.{6,}?)(?: - | (?:to|thru|through) ?:? |-)(.{6,})$`).exec(text);
  return ends ? spanBetween(parse(ends[1] ?? ""), parse(ends[2] ?? "")) : null;
}

function monthsOfAYear(first: string, last: string, year: string): PeriodLabel | null {
  const length = monthNumber(last) - monthNumber(first) + 1;
  const fourDigits = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return length === 3 ? quarterEndingWith(fourDigits * 12 + monthNumber(last) - 1) : null;
}

function quarterEndingWith(lastMonth: number): PeriodLabel | null {
  if (lastMonth % 3 !== 2) return null;
  return quarterSpan(Math.floor(lastMonth / 12), Math.floor((lastMonth % 12) / 3) + 1);
}

function spanBetween(first: PeriodLabel | null, last: PeriodLabel | null): PeriodLabel | null {
  if (first?.kind !== "span" || last?.kind !== "span") return null;
  const startsWhole = first.day === null || first.day === 1;
  const lastYear = Math.floor(last.firstMonth / 12);
  const endsWhole = last.day === null || last.day === daysInMonth(lastYear, (last.firstMonth % 12) + 1);
  const length = last.firstMonth - first.firstMonth + 1;
  const partial = !startsWhole || !endsWhole;
  if (length === 1) return { ...first, day: null, partial };
  const quarter = length === 3 ? quarterEndingWith(last.firstMonth) : null;
  return quarter?.kind === "span" ? { ...quarter, partial } : null;
}
