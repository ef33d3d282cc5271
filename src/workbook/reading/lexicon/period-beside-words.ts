import { plainText } from "../cells/normalise-label";
import { parsePeriod, type PeriodSpelling } from "../periods/parse-period";
import type { PeriodLabel } from "../periods/period-label";

const MOST_WORDS = 3;
const MAY_SAY_A_PERIOD = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const KINDS: readonly PeriodLabel["kind"][] = ["span", "bare-month", "bare-quarter", "fiscal-quarter", "fiscal-month", "year"];

/** A period at either end of a heading and the words beside it: "Jan 2024 Payments", "Refunds Q1 2024"; null where there is none. */
export function periodBesideWords(heading: string, spelling: PeriodSpelling): { readonly period: PeriodLabel; readonly words: string } | null {
  if (!MAY_SAY_A_PERIOD.test(heading)) return null;
  const words = plainText(heading.replace(/[()_:|]+/g, " ").replace(/ - /g, " ")).split(" ");
  const most = Math.min(MOST_WORDS, words.length - 1);
  for (let count = most; count > 0; count -= 1) {
    const ends = [
      { said: words.slice(0, count), rest: words.slice(count) },
      { said: words.slice(-count), rest: words.slice(0, -count) },
    ];
    for (const { said, rest } of ends) {
      const period = parsePeriod(said.join(" "), spelling);
      if (period !== null && KINDS.includes(period.kind)) return { period, words: rest.join(" ") };
    }
  }
  return null;
}
