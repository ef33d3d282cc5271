import { plainText } from "../cells/normalise-label";
import { isPayerName } from "../lexicon/payer-name";
import { totalLabel } from "../lexicon/total-label";
import type { BlockPlace } from "./block-place";

const NAMED = /^\s*(?:payer|payor|insurance|carrier|plan|financial class)(?: (?:name|class|type))?\s*[:-]\s*(\S.*)$/i;
const MONEY_WORDS = /\b(?:net |total )?(?:payments?|collections?|receipts?|income|revenue)\b/gi;
const MOST_WORDS = 5;

/** The payer a table is of: "Payer: Medicare" right over it, or the payer's name alone. */
export function payerOfTable({ titles }: Pick<BlockPlace, "titles">): string | null {
  const line = titles.at(-1);
  if (line === undefined || totalLabel(line) !== null) return null;
  const named = NAMED.exec(line)?.[1];
  if (named !== undefined) return named.trim();
  const text = plainText(line).replace(MONEY_WORDS, "").trim();
  return isPayerName(text) && text.split(" ").length <= MOST_WORDS && !/\bby\b/i.test(text) ? text : null;
}
