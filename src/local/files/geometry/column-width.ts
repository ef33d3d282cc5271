/** Calibri 11, which widths are counted in: digits 7 pixels wide, 5 pixels of padding. */
const PIXELS_A_DIGIT = 7;
const PADDING_PIXELS = 5;

/** A column's width in characters, as people see it, from the width in a file, which counts the padding in. Source: ECMA-376 part 1, 18.3.1.13. */
export function charactersOfFileWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / PIXELS_A_DIGIT)) / 256) * PIXELS_A_DIGIT);
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / PIXELS_A_DIGIT) * 100) / 100);
}

/** The width a file holds for a column so many characters wide. */
export const fileWidthOfCharacters = (characters: number): number => Math.trunc((columnPixels(characters) / PIXELS_A_DIGIT) * 256) / 256;

/** The width in pixels of a column so many characters wide. */
export const columnPixels = (characters: number): number => (characters <= 0 ? 0 : Math.trunc(characters * PIXELS_A_DIGIT + PADDING_PIXELS));
