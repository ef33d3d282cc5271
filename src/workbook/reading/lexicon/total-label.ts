import { normaliseLabel } from "../cells/normalise-label";
import { isStatisticLabel } from "./statistic-label";

/** What a label says of a row or column that sums others. */
export type TotalLabel =
  /** `of` is what the label sums, normalised: "smith" in "Total for Smith"; "" where it does not say. */
  | { readonly kind: "total"; readonly of: string; readonly everything: boolean }
  /** An average, a count or a share: neither data nor a sum. */
  | { readonly kind: "statistic" };

const EVERYTHING = /^(?:grand totals?|report totals?|overall totals?|totals? (?:all|overall|practice|group)(?: \w+)?|(?:practice|group|company|clinic|organization|all|all providers|all physicians|all payers|all doctors|all locations) totals?|all (?:providers|physicians|doctors|payers|payors)|practice wide|final totals?|(?:all|everyone|everybody|overall|combined|(?:entire|whole) (?:practice|group|clinic)|all combined|grand|in total|all together|altogether)(?: collections| payments| receipts)?)$/;
const TOTAL_WORD = /\b(?:(?:sub|grand)? ?(?:totals?|ttls?|tot|totl|t o t a l s?|gesamt|summe|sum))\b/;

/** Reads "Total", "Subtotal", "Total for Smith", "Smith Total", "**TOTAL**", "All Providers", "Group average"; null for other labels. */
export function totalLabel(text: string): TotalLabel | null {
  const label = normaliseLabel(text);
  if (isStatisticLabel(text)) return { kind: "statistic" };
  if (EVERYTHING.test(label)) return { kind: "total", of: "", everything: true };
  if (!TOTAL_WORD.test(label)) return null;
  const of = label.replace(TOTAL_WORD, " ").replace(/^ *(?:for|of|by)\b/, "").replace(/\b(?:for|of)? *$/, "").replace(/ +/g, " ").trim();
  return { kind: "total", of, everything: false };
}
