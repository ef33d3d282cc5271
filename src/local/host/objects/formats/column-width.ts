/** Points, pixels and characters: Calibri 11 has digits 7 pixels wide, a cell 5 pixels of padding, an inch 96 pixels or 72 points. */
const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const PIXELS_A_POINT = 96 / 72;

/** A column's width in points, from the width in characters that files hold. */
export const pointsOfCharacters = (characters: number): number =>
  (characters <= 0 ? 0 : Math.trunc(characters * PIXELS_A_CHARACTER + PADDING_PIXELS)) / PIXELS_A_POINT;

/** The width in characters, to two places, of a column so many points wide. */
export const charactersOfPoints = (points: number): number =>
  Math.max(0, Math.round(((points * PIXELS_A_POINT - PADDING_PIXELS) / PIXELS_A_CHARACTER) * 100) / 100);

export const STANDARD_ROW_POINTS = 15;
