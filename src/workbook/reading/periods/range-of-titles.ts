import { plainText } from "../cells/normalise-label";
import { MONTH_PATTERN, monthNumber } from "./month-names";
import { statedRange } from "./stated-range";

const YEAR = "((?:19|20)\\d\\d)";
const MONTHS = new RegExp(`${MONTH_PATTERN}[ ,]+${YEAR}\\s*(?:-|to|thru|through)\\s*${MONTH_PATTERN}[ ,]+${YEAR}`, "i");
const YEARS = new RegExp(`(?:^|[^\\d/.-])${YEAR} ?[-/] ?((?:19|20)?\\d\\d)(?![\\d/.-])`);
const MOST_MONTHS = 12;

/** The first month of a stretch of at most a year, as a line over a table names it: "October 2023 - March 2024". */
export interface TitleRange {
  readonly year: number;
  /** 1 to 12; null where the line names two years and no months: "2023-2024". */
  readonly month: number | null;
}

/** Reads the stretch of months that the lines over a table say it is of; null where none does, or it is longer than a year. */
export function rangeOfTitles(titles: readonly string[]): TitleRange | null {
  const range = statedRange(titles);
  if (range !== null) return range.lastMonth - range.firstMonth < MOST_MONTHS ? { year: Math.floor(range.firstMonth / 12), month: (range.firstMonth % 12) + 1 } : null;
  for (const title of titles) {
    const text = plainText(title);
    const months = MONTHS.exec(text);
    if (months) {
      const [, first = "", firstYear, last = "", lastYear] = months;
      const length = (Number(lastYear) - Number(firstYear)) * 12 + monthNumber(last) - monthNumber(first) + 1;
      return length >= 1 && length <= MOST_MONTHS ? { year: Number(firstYear), month: monthNumber(first) } : null;
    }
    const years = YEARS.exec(text);
    if (years && Number(years[2]) % 100 === (Number(years[1]) + 1) % 100) return { year: Number(years[1]), month: null };
  }
  return null;
}
