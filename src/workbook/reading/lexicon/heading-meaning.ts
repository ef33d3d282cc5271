import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel, plainText } from "../cells/normalise-label";
import { parsePeriod, type PeriodSpelling } from "../periods/parse-period";
import { COLUMN_WORDS } from "./column-words";
import type { HeaderMeaning } from "./header-meaning";
import { periodBesideWords } from "./period-beside-words";
import { totalLabel } from "./total-label";

/** Words that say nothing of what a column holds. */
const EMPTY_WORDS = /\b(?:amt|amount|amounts|tot|total|totals|sum of|sum|usd|dollars|in)\b/g;

/** "Posted" alone heads dates; an amount posted is money. */
const AMOUNT_RECEIVED = /^(?:(?:net|total) )*(?:amounts?|amt|total|dollars) (?:received|deposited|posted|applied)$|^(?:received|deposited|posted|applied)(?: (?:amounts?|amt|dollars|usd))+$/;

/** The amount of a row, whatever the row is; without the word it heads what kind of row it is. */
const AMOUNT_POSTED = /^(?:transaction|trans|tran|trnsctn|txn|tx|trx|line|line item|item|entry|activity|ledger|detail)(?: (?:amounts?|amt|value|dollars))+$/;

/** The whole amount of a check, printed again on each line it paid. */
const AMOUNT_OF_CHECK = /^(?:check|cheque|eft|era|remit|remittance|batch) (?:amounts?|amt|totals?)$/;

const VERSION = /^(?:restated|revised|corrected|as (?:restated|revised|reported)|original|v\d)$/i;

/** What a heading means, whatever its spelling. Numbers are read as dates only where `numbersAreDates`. */
export function headingMeaning(value: CellValue, spelling: PeriodSpelling, numbersAreDates: boolean): HeaderMeaning {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "unknown" };
  if (typeof value === "number") {
    const period = numbersAreDates ? parsePeriod(value, spelling) : null;
    return period ? { kind: "period", period } : { kind: "unknown" };
  }
  // A heading is a few words; a paragraph is a note.
  if (value.length > 80) return { kind: "unknown" };
  const period = parsePeriod(value, spelling);
  if (period) return { kind: "period", period };
  const words = meaningOfWords(value);
  if (words === null) {
    // Of "Q1 2024" and "Q1 2024 restated" the manager says which holds.
    const beside = periodBesideWords(value, spelling);
    if (beside !== null && VERSION.test(beside.words)) return { kind: "period", period: beside.period };
  }
  if (words?.kind === "measure") return withPeriod(words, value, spelling);
  // "Quarter Total" names no column of quarters.
  if (words?.kind === "label") return totalMeaning(value, spelling) ?? words;
  return words ?? totalMeaning(value, spelling) ?? { kind: "unknown" };
}

/** "Jan 2024 Payments" is payments of that month, as long as its other words alone mean the same. */
function withPeriod(measure: Extract<HeaderMeaning, { kind: "measure" }>, text: string, spelling: PeriodSpelling): HeaderMeaning {
  const beside = periodBesideWords(text, spelling);
  const rest = beside === null ? null : meaningOfWords(beside.words);
  return beside !== null && rest?.kind === "measure" && rest.measure === measure.measure ? { ...measure, period: beside.period } : measure;
}

function meaningOfWords(text: string): HeaderMeaning | null {
  const prefixed = /^[A-Za-z ]+: +(\S.*)$/.exec(plainText(text))?.[1];
  const candidates = [text, ...(prefixed === undefined ? [] : [prefixed])].map(normaliseLabel);
  for (const label of candidates) {
    if (AMOUNT_RECEIVED.test(label)) return { kind: "measure", measure: "payments" };
    if (AMOUNT_OF_CHECK.test(label)) return { kind: "measure", measure: "derived" };
    if (AMOUNT_POSTED.test(label)) return { kind: "measure", measure: "amount" };
    const bare = label.replace(EMPTY_WORDS, " ").replace(/ +/g, " ").trim();
    const known = COLUMN_WORDS.find(({ words }) => words.test(bare === "" ? label : bare));
    if (known) return known.meaning;
  }
  return null;
}

function totalMeaning(text: string, spelling: PeriodSpelling): HeaderMeaning | null {
  const total = totalLabel(text);
  if (total === null) return null;
  if (total.kind === "statistic") return { kind: "measure", measure: "derived" };
  return { kind: "total", period: total.of === "" ? null : parsePeriod(total.of, spelling) };
}
