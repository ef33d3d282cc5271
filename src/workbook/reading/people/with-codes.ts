import type { NamedMention } from "./mention";
import { maySameFirstName } from "./same-first-name";

const CODE_OF_LABEL = /^\s*[[(#]?([A-Z]{0,3}-?\d{2,10})[\])]?\s*[-:–]\s*\S|[[(#]\s*([A-Z]{0,4}-?\d{2,10})\s*[\])]?\s*$/i;

/** Whether a number is one that no two people share. */
export const isNpi = (id: string | null): boolean => id !== null && /^\d{10}$/.test(id);

/**
 * Mentions with the code each person is known by in the file, beside the name or in it: "1042 - Smith, John". Codes are
 * believed only where each stands for names that one person may have; a site's code stands beside several people's.
 */
export function withCodes(mentions: readonly NamedMention[]): readonly NamedMention[] {
  const coded = mentions.map((mention) => ({ ...mention, code: mention.id ?? codeOfLabel(mention.label) }));
  const names = new Map<string, NamedMention[]>();
  for (const mention of coded) {
    if (mention.code !== null && !isNpi(mention.code)) names.set(mention.code, [...(names.get(mention.code) ?? []), mention]);
  }
  const tellApart = [...names.values()].every((same) => same.every((each) => same[0] === undefined || areAkin(each, same[0])));
  return tellApart ? coded : coded.map((mention) => (isNpi(mention.code) ? mention : { ...mention, code: null }));
}

function codeOfLabel(label: string): string | null {
  const found = CODE_OF_LABEL.exec(label);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Names that one person may go by: a short form, an initial, the last name alone, another last name after a marriage. */
function areAkin({ name: one }: NamedMention, { name: other }: NamedMention): boolean {
  const lasts = new Set(other.last.split(" "));
  const sharesLast = one.last.split(" ").some((word) => lasts.has(word));
  if (sharesLast) return one.first === "" || other.first === "" || maySameFirstName(one.first, other.first);
  return one.first !== "" && one.first === other.first;
}
