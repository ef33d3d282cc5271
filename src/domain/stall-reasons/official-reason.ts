import { plainWords } from "./plain-words";

/** What is said officially when a partner is made early, and what is meant. */
export interface OfficialReason {
  readonly officialWords: string;
  readonly realReason: string;
}

const PAIRS: readonly (OfficialReason & { readonly pattern: RegExp })[] = [
  { officialWords: "recognition of sustained excellence", realReason: "It is on the income statement: what they bring, and that it goes on.", pattern: /\bsustained excellence\b/ },
  { officialWords: "retention of top talent", realReason: "The group cannot afford to lose them.", pattern: /\b(retention of|retain|retaining|keep|keeping) (our )?top talent\b/ },
];

/**
 * When these words are given for making a partner early, what is meant?
 *
 * @param text What was said or written.
 * @returns The official words and the real reason; null where neither of the two pairs is recognized.
 *
 * Source: the two official reasons in the essay the product comes from.
 *
 * @example
 * officialReason("In recognition of sustained excellence") // => {"officialWords": "recognition of sustained excellence", "realReason": "It is on the income statement: what they bring, and that it goes on."}
 * officialReason("Retention of top talent.") // => {"realReason": "The group cannot afford to lose them."}
 * officialReason("They work hard.") // => null
 */
export function officialReason(text: string): OfficialReason | null {
  const words = plainWords(text);
  const found = PAIRS.find(({ pattern }) => pattern.test(words));
  return found === undefined ? null : { officialWords: found.officialWords, realReason: found.realReason };
}
