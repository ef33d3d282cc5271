const COMBINING_MARKS = /[\u0300-\u036f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u02bc\u00b4`]/g;

/** Plain letters for typographic ones: no accents, one kind of space, dash and apostrophe, ends trimmed. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
}

/**
 * What a label says when spelling does not count: lower case, words parted by single spaces, punctuation gone
 * but for "%", camelCase and snake_case taken apart. `Transaction: Net_Payments ($)` reads "transaction net payments".
 */
export function normaliseLabel(text: string): string {
  return plainText(text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/[^a-z0-9%#]+/g, " ")
    .trim();
}
