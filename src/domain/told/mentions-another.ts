const LEAST_LETTERS = 2;

/**
 * Does this text name somebody else? Any word of another's name counts, whatever its case and accents, unless it is a word of
 * the own name too. A word too many is no harm: the text is then left out.
 *
 * @param text Something the group typed: its name, a payer's.
 * @param own The name of who may read it.
 * @param others Everybody else's names.
 *
 * @example
 * mentionsAnother("Haddad & Partners", "Amara Osei", ["Farid Haddad"]) // => true
 * mentionsAnother("Osei & Partners", "Amara Osei", ["Farid Haddad", "Kwame Osei"]) // => false
 * mentionsAnother("Aetna", "Amara Osei", ["Farid Haddad"]) // => false
 */
export function mentionsAnother(text: string, own: string, others: readonly string[]): boolean {
  const [said, ownWords] = [new Set(wordsOf(text)), new Set(wordsOf(own))];
  return others.some((name) => wordsOf(name).some((word) => word.length >= LEAST_LETTERS && !ownWords.has(word) && said.has(word)));
}

const wordsOf = (text: string): string[] => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
