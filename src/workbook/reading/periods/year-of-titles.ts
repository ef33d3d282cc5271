import { plainText } from "../cells/normalise-label";

const PRINTED_ON = /\b(?:run|printed|print date|created|generated|prepared|exported|as of|updated|report date|page)\b/i;
const YEAR = /(?:^|[^\d/.-])((?:19|20)\d\d)(?![\d])/g;
const FISCAL = /\b(?:fy|fiscal(?: year)?) ?'?((?:19|20)?\d\d)\b/i;
const DATE = /\b\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d\d)\b/g;

/** The one year that a table's titles or its sheet's name speak of; null where they name none or several. */
export function yearOfTitles(titles: readonly string[]): { readonly year: number; readonly fiscal: boolean } | null {
  const fiscal = titles.flatMap((title) => FISCAL.exec(title)?.[1] ?? []).map((year) => (Number(year) < 100 ? 2000 + Number(year) : Number(year)));
  if (fiscal[0] !== undefined) return fiscal.every((year) => year === fiscal[0]) ? { year: fiscal[0], fiscal: true } : null;
  const years = new Set<number>();
  for (const title of titles) {
    const text = plainText(title);
    if (PRINTED_ON.test(text)) continue;
    for (const [, year = ""] of text.matchAll(DATE)) years.add(Number(year) < 100 ? 2000 + Number(year) : Number(year));
    for (const [, year] of text.replace(DATE, " ").matchAll(YEAR)) years.add(Number(year));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? { year: only, fiscal: false } : null;
}
