import { textWidth, wrapText, type Typesetting } from "../workbook";

/** One digit of Calibri 11, the unit of `textWidth`, in points. */
const UNIT = 5.58;
/** From one line of text to the next. */
const LINE_HEIGHT = 1.2;

/** How wide is this text, in points? It rather errs wide. */
export const widthPoints = (text: string, typesetting: Typesetting): number => textWidth(text, typesetting) * UNIT;

/** How many lines does this text take in a box this wide? A word too long for it is cut by the program, and counted so. */
export function linesIn(text: string, width: number, typesetting: Typesetting): number {
  return wrapText(text, width / UNIT, typesetting).reduce((lines, line) => lines + Math.max(1, Math.ceil(widthPoints(line, typesetting) / width)), 0);
}

/** How high are so many lines, in points? */
export const heightOf = (lines: number, sizePoints: number): number => lines * sizePoints * LINE_HEIGHT;
