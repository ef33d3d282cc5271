import { textWidth, type Typesetting } from "./text-width";

/**
 * Where does this text break, set in a column this many characters wide?
 * It breaks between words; a word wider than the column stands alone and is left to the program to cut.
 */
export function wrapText(text: string, characters: number, typesetting: Typesetting): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const extended = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(extended, typesetting) <= characters) lines[lines.length - 1] = extended;
    else lines.push(word);
  }
  return lines;
}
