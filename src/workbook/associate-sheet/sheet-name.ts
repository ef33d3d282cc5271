import { plainText } from "../comparison/words/plain-text";

const BEGINNING = "For ";
const LONGEST_NAME = 31;
/** Excel takes none of these in a sheet's name, and no apostrophe at its end. */
const NOT_ALLOWED = /[\\/?*[\]:]/g;

/** What an associate's own sheet is called: "For Amara Osei". Stored in people's files: it never changes. */
export function associateSheetName(name: string, place = 1): string {
  const ending = place === 1 ? "" : ` (${place})`;
  const clean = plainText(name).replace(NOT_ALLOWED, " ").replace(/\s+/g, " ").trim();
  return `${cut(`${BEGINNING}${clean}`, LONGEST_NAME - ending.length).replace(/[\s']+$/, "")}${ending}`;
}

/** The names of several people's sheets; of two that would be the same, the second by the alphabet has a number. */
export function associateSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    let place = 1;
    while (taken.has(associateSheetName(name, place).toLowerCase())) place += 1;
    taken.add(associateSheetName(name, place).toLowerCase());
    found.set(name, associateSheetName(name, place));
  }
  return found;
}

/** Excel counts UTF-16 units; a character of two of them is not cut in half. */
function cut(text: string, longest: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept;
}
