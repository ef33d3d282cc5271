import { MONTH_PATTERN, monthNumber } from "./month-names";
import { daysInMonth, type CalendarDay } from "./serial-date";
import { fullYear } from "./period-patterns";

/** Which comes first in 3/4/2024. American files put the month first. */
export type DayOrder = "month-first" | "day-first";

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /;
const TIME_OF_DAY = /(?:[t ]+)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)? ?(?:[ap]\.?m\.?)?(?:z| ?[+-]\d\d:?\d\d)?$/;
const NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)?\d\d)$/;
const YEAR_FIRST = /^((?:19|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)$/;
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_PATTERN} ?(\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)$`);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_PATTERN}[ ,-]*((?:19|20)?\\d\\d)$`);

/** A whole date in lower-case plain text, with or without weekday and time of day; null where it is none. */
export function parseDay(text: string, order: DayOrder): CalendarDay | null {
  const bare = text.replace(WEEKDAY, "").replace(TIME_OF_DAY, "");
  const numbers = NUMBERS.exec(bare);
  if (numbers) {
    const [, first = "", second = "", year = ""] = numbers;
    const [month, day] = order === "month-first" ? [first, second] : [second, first];
    return validDay(fullYear(year), Number(month), Number(day));
  }
  const yearFirst = YEAR_FIRST.exec(bare);
  // Fewer than eight digits in a row are a year and a month.
  if (yearFirst && !/^\d{1,7}$/.test(bare)) {
    return validDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  }
  const american = MONTH_DAY_YEAR.exec(bare);
  if (american) return validDay(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const european = DAY_MONTH_YEAR.exec(bare);
  if (european) return validDay(fullYear(european[3] ?? ""), monthNumber(european[2] ?? ""), Number(european[1]));
  return null;
}

function validDay(year: number, month: number, day: number): CalendarDay | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}
