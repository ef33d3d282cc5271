import { MONTH_PATTERN, monthNumber } from "./month-names";
import { monthSpan, quarterSpan, type PeriodLabel } from "./period-label";

const YEAR = "((?:19|20)\\d\\d|'?\\d\\d)";
const FULL_YEAR = "((?:19|20)\\d\\d)";
const QUARTER_WORD = "q(?:tr|uarter)?\\.?";
const GAP = "[ ,/.'-]*";
const ORDINAL = "(?:st|nd|rd|th)?";

/** A spelling and what it means; null when the numbers in it make no date. */
interface PeriodPattern {
  readonly spelling: RegExp;
  readonly meaning: (parts: readonly string[]) => PeriodLabel | null;
}

const pattern = (
  source: string,
  meaning: (...parts: string[]) => PeriodLabel | null,
): PeriodPattern => ({ spelling: new RegExp(`^${source}$`), meaning: (parts) => meaning(...parts) });

/** Four digits from two or four: 24 is 2024, 95 is 1995. */
export function fullYear(text: string): number {
  const year = Number(text.replace("'", ""));
  if (year >= 100) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

const month = (year: string, number: number): PeriodLabel | null =>
  number >= 1 && number <= 12 ? monthSpan(fullYear(year), number) : null;
const quarter = (year: string, number: string): PeriodLabel => quarterSpan(fullYear(year), Number(number));
const fiscalQuarter = (year: string, number: string): PeriodLabel => ({
  kind: "fiscal-quarter",
  fiscalYear: fullYear(year),
  quarter: Number(number),
});
const fiscalMonth = (year: string, number: string): PeriodLabel | null =>
  Number(number) >= 1 && Number(number) <= 12
    ? { kind: "fiscal-month", fiscalYear: fullYear(year), month: Number(number) }
    : null;

/** Every spelling of a period that is not a day, tried in this order on lower-case text. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  pattern(`${MONTH_PATTERN}${GAP}${YEAR}`, (name, year) => month(year, monthNumber(name))),
  pattern(`${FULL_YEAR}${GAP}${MONTH_PATTERN}`, (year, name) => month(year, monthNumber(name))),
  pattern(`(\\d{1,2}) ?[/.-] ?${FULL_YEAR}`, (number, year) => month(year, Number(number))),
  pattern(`${FULL_YEAR} ?[/.-]? ?(?:m)?(\\d\\d?)`, (year, number) => month(year, Number(number))),
  pattern(`(\\d{1,2})/(\\d\\d)`, (number, year) => month(year, Number(number))),
  // Only with both digits of the month: "1-24" may be a range.
  pattern(`(0[1-9]|1[0-2])-(\\d\\d)`, (number, year) => month(year, Number(number))),
  pattern(`m(?:onth)? ?(\\d{1,2})[ ,/-]+${FULL_YEAR}`, (number, year) => month(year, Number(number))),
  pattern(`(?:cy ?)?${QUARTER_WORD} ?([1-4])${GAP}(?:of )?(?:cy ?)?${YEAR}`, (number, year) => quarter(year, number)),
  pattern(`(?:cy ?)?${FULL_YEAR}${GAP}${QUARTER_WORD} ?([1-4])`, (year, number) => quarter(year, number)),
  pattern(`cy ?${YEAR}${GAP}${QUARTER_WORD} ?([1-4])`, (year, number) => quarter(year, number)),
  pattern(`([1-4])${ORDINAL} ?${QUARTER_WORD}${GAP}(?:of )?${YEAR}`, (number, year) => quarter(year, number)),
  pattern(`${FULL_YEAR}${GAP}([1-4])${ORDINAL} ?${QUARTER_WORD}`, (year, number) => quarter(year, number)),
  pattern(`fy ?${YEAR}${GAP}${QUARTER_WORD} ?([1-4])`, fiscalQuarter),
  pattern(`fy ?${YEAR}${GAP}([1-4])${ORDINAL} ?${QUARTER_WORD}`, fiscalQuarter),
  pattern(`${QUARTER_WORD} ?([1-4])${GAP}fy ?${YEAR}`, (number, year) => fiscalQuarter(year, number)),
  pattern(`fy ?${QUARTER_WORD} ?([1-4])${GAP}${YEAR}`, (number, year) => fiscalQuarter(year, number)),
  pattern(`([1-4])${ORDINAL} ?${QUARTER_WORD}${GAP}fy ?${YEAR}`, (number, year) => fiscalQuarter(year, number)),
  pattern(`fy ?${YEAR}${GAP}p(?:er(?:iod)?)? ?(\\d{1,2})`, fiscalMonth),
  pattern(`p(?:er(?:iod)?)? ?(\\d{1,2})${GAP}fy ?${YEAR}`, (number, year) => fiscalMonth(year, number)),
  pattern(MONTH_PATTERN, (name) => ({ kind: "bare-month", month: monthNumber(name) })),
  pattern(`${QUARTER_WORD} ?([1-4])`, (number) => ({ kind: "bare-quarter", quarter: Number(number) })),
  pattern(`([1-4])${ORDINAL} ?${QUARTER_WORD}`, (number) => ({ kind: "bare-quarter", quarter: Number(number) })),
  pattern(`(?:cy ?|calendar (?:year )?|year )?${FULL_YEAR}`, (year) => ({ kind: "year", year: Number(year), fiscal: false })),
  pattern(`fy ?${YEAR}`, (year) => ({ kind: "year", year: fullYear(year), fiscal: true })),
];
