import { COLORS, plainText } from "../workbook";
import type { Box, Paragraph, TextElement } from "./deck";
import { heightOf, linesIn } from "./measure";
import { SIZES } from "./page";

/** A paragraph in the usual look, with whatever differs. */
export const paragraph = (text: string, look: Partial<Omit<Paragraph, "text">> = {}): Paragraph => ({
  text: plainText(text),
  sizePoints: SIZES.text,
  bold: false,
  color: COLORS.ink,
  bullet: false,
  ...look,
});

/** Paragraphs in a box. */
export const textElement = (box: Box, paragraphs: readonly Paragraph[], anchor: TextElement["anchor"] = "top"): TextElement => ({ kind: "text", box, paragraphs, anchor });

/** What a bullet takes of the width. */
const BULLET_INDENT = 16;
/** Air after each paragraph, in points. */
export const AFTER_PARAGRAPH = 4;

/** How high do these paragraphs stand in a box this wide, in points? */
export function heightOfParagraphs(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { text, sizePoints, bold, bullet }) => sum + heightOf(linesIn(text, width - (bullet ? BULLET_INDENT : 0), { sizePoints, bold }), sizePoints) + AFTER_PARAGRAPH, 0);
}
