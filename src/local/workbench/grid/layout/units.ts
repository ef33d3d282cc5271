const DIGIT_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_A_POINT = 96 / 72;

/** A column width in Excel's unit, digits of the standard font, as pixels: 8.43 is 64. */
export function pixelsOfCharacters(characters: number): number {
  if (characters < 1) return Math.round(characters * (DIGIT_PIXELS + CELL_PADDING_PIXELS));
  return Math.round(characters * DIGIT_PIXELS + CELL_PADDING_PIXELS);
}

/** The width in characters, to two places, of a column so many pixels wide. */
export function charactersOfPixels(pixels: number): number {
  const characters = pixels < DIGIT_PIXELS + CELL_PADDING_PIXELS ? pixels / (DIGIT_PIXELS + CELL_PADDING_PIXELS) : (pixels - CELL_PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}

/** 15 points, the usual row, is 20 pixels. */
export const pixelsOfPoints = (points: number): number => points * PIXELS_A_POINT;
