import { COLORS } from "../../workbook";
import type { TableCell } from "../deck";

/** In these columns the words are the user's, and no look follows them. */
const OF_THE_USER = ["associate", "topPayer"];

/** The looks of the written sheet: a sign or word says each thing first, and the colour only repeats it. */
const LOOKS: readonly { readonly begins: RegExp; readonly color: string; readonly bold: boolean }[] = [
  { begins: /^▲/, color: COLORS.rising, bold: true },
  { begins: /^(?:[▼■◆]|High\b|Avoided\b)/, color: COLORS.falling, bold: true },
  { begins: /^no/, color: COLORS.muted, bold: false },
];

/** How does this cell of a comparison look? */
export function cellLook(columnId: string, text: string): TableCell {
  const isName = columnId === "associate";
  const look = OF_THE_USER.includes(columnId) ? undefined : LOOKS.find(({ begins }) => begins.test(text));
  return { text, bold: isName || (look?.bold ?? false), color: look?.color ?? COLORS.ink };
}
