import { textWidth, type Typesetting } from "./text-width";

/** How wide must a column be for its heading to fit on this many lines, broken between words as evenly as can be? */
export function headingWidth(heading: string, lines: number, typesetting: Typesetting): number {
  const words = heading.split(" ");
  if (lines <= 1 || words.length === 1) return textWidth(heading, typesetting);
  const widths = words.slice(1).map((_, index) => {
    const first = textWidth(words.slice(0, index + 1).join(" "), typesetting);
    return Math.max(first, headingWidth(words.slice(index + 1).join(" "), lines - 1, typesetting));
  });
  return Math.min(...widths);
}
