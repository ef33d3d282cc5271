import type { NamedMention } from "./mention";
import { maySameFirstName } from "./same-first-name";

/**
 * How likely two names are one person's. "surely": the file says so, by a short form in quotes or the same two words the
 * other way round. "likely": one goes by a middle name. "perhaps": a short form, a marriage, a letter mistyped.
 */
export type Likeness = "surely" | "likely" | "perhaps";

const FEWEST_LETTERS = 5;

/** Compares two full names that are not spelt the same; null where they are two people's. */
export function alike({ name: one }: NamedMention, { name: other }: NamedMention): Likeness | null {
  if (one.first === other.last && one.last === other.first) return "surely";
  const sameLast = one.last === other.last;
  // Namesakes have been told apart by what tells them apart.
  if (sameLast && one.first === other.first) return null;
  if (sameLast && (one.goesBy === other.first || other.goesBy === one.first)) return "surely";
  if (sameLast && maySameFirstName(one.first, other.first)) return endsWithWord(one.first, other.first) ? "likely" : "perhaps";
  if (sameLast) return oneLetterOff(one.first, other.first) ? "perhaps" : null;
  if (one.first !== other.first) return null;
  return sharesWord(one.last, other.last) || oneLetterOff(one.last, other.last) ? "perhaps" : null;
}

/** "J Michael" ends with "Michael". */
const endsWithWord = (one: string, other: string): boolean => one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.split(" "));
  return other.split(" ").some((word) => word.length > 2 && words.has(word));
}

/** Whether two words of some length differ by one letter changed, added, left out, or by two swapped. */
function oneLetterOff(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < FEWEST_LETTERS || Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  const isSwap = rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
  return isSwap || rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1);
}
