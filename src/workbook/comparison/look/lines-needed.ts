import { textWidth, type Typesetting } from "./text-width";
import { wrapText } from "./wrap-text";

/** How many lines does this text take in a wrapping cell? Words too long for the cell are cut by the program, and counted so. */
export function linesNeeded(text: string, characters: number, typesetting: Typesetting): number {
  return wrapText(text, characters, typesetting).reduce(
    (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, typesetting) / characters)),
    0,
  );
}
