import { plainText } from "../cells/normalise-label";
import { MONTH_PATTERN, monthNumber } from "./month-names";

const FISCAL = "(?:fiscal year|fiscal yr|fy)";
const BEGINS = new RegExp(`\\b${FISCAL}\\b[^.;]*?\\b(?:begins|begin|beginning|starts|start|starting|from)\\b[^.;]*?\\b${MONTH_PATTERN}`, "i");
const RUNS = new RegExp(`\\b${FISCAL}\\b[^.;a-z]*(?:=|is|:|runs)?\\s*\\(?${MONTH_PATTERN}[\\w ,]*?(?:-|to|through|thru)\\s*${MONTH_PATTERN}`, "i");
const ENDS = new RegExp(`\\b(?:${FISCAL}\\b[^.;]*?\\b(?:ends|end|ending|ended)|fye|year end(?:ed|ing)?)\\b[^.;]*?\\b${MONTH_PATTERN}`, "i");

const ENDS_ON = /\b(?:(?:year|yr) (?:ended|ending|ends)|fiscal (?:year|yr) end|fye)\b[^.;a-z\d]*(0?[1-9]|1[0-2])[/.-]\d{1,2}\b/i;

/** The month fiscal years start in, 1 to 12, where a title says; null where none does. */
export function fiscalStartOfTitles(titles: readonly string[]): number | null {
  for (const title of titles) {
    const text = plainText(title);
    const begins = BEGINS.exec(text) ?? RUNS.exec(text);
    if (begins) return monthNumber(begins[1] ?? "");
    const ends = ENDS.exec(text);
    if (ends) return (monthNumber(ends[1] ?? "") % 12) + 1;
    const endsOn = ENDS_ON.exec(text);
    if (endsOn) return (Number(endsOn[1]) % 12) + 1;
  }
  return null;
}
