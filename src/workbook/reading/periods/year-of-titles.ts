import { plainText } from "../cells/normalise-label";

const PRINTED_ON = /\b(?:run|printed|print date|created|generated|prepared|exported|as of|updated|report date|page)\b/i;
const YEAR = /(?:^|[^\d/.-])((?:19|20)\d\d)(?![\d])/g;
const FISCAL = /\b(?:fy|fiscal(?: year)?) ?'?((?:19|20)?\d\d)(?: ?[-/] ?(?:fy ?)?'?((?:19|20)?\d\d))?\b/i;
/** "Fiscal Year Ended 9/30/2024", "FYE June 30, 2024". */
const FISCAL_ENDED = /\b(?:(?:year|yr) (?:ended|ending|ends)|fiscal (?:year|yr) end|fye)\b[^.;]*?\b((?:19|20)\d\d)\b/i;
const DATE = /\b\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d\d)\b/g;

/** A fiscal year is named for the calendar year it ends in: "FY 2023-24" is fiscal 2024, but "FY 2020-24" is several. */
function fiscalYearsOf(title: string): readonly number[] {
  const text = plainText(title);
  const [, first, last] = FISCAL.exec(text) ?? [];
  const ended = FISCAL_ENDED.exec(text)?.[1];
  if (first === undefined) return ended === undefined ? [] : [Number(ended)];
  return last === undefined || fourDigits(last) === fourDigits(first) + 1 ? [fourDigits(last ?? first)] : [fourDigits(first), fourDigits(last)];
}

const fourDigits = (year: string): number => (Number(year) < 100 ? 2000 + Number(year) : Number(year));

/** The one year that a table's titles or its sheet's name speak of; null where they name none or several. */
export function yearOfTitles(titles: readonly string[]): { readonly year: number; readonly fiscal: boolean } | null {
  const fiscal = titles.flatMap(fiscalYearsOf);
  if (fiscal[0] !== undefined) return fiscal.every((year) => year === fiscal[0]) ? { year: fiscal[0], fiscal: true } : null;
  const years = new Set<number>();
  for (const title of titles) {
    const text = plainText(title);
    if (PRINTED_ON.test(text)) continue;
    for (const [, year = ""] of text.matchAll(DATE)) years.add(fourDigits(year));
    for (const [, year] of text.replace(DATE, " ").matchAll(YEAR)) years.add(Number(year));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? { year: only, fiscal: false } : null;
}
