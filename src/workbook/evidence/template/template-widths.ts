import { headingWidth, linesNeeded, SIZES, textWidth } from "../../comparison/look";
import type { CellValue } from "../../snapshot";
import type { InputForm } from "../sheets";
import { promptText } from "./template-validations";

const AIR = 3.4;
const NARROWEST = 12;
const WIDEST = 58;
/** What columns ask stands side by side, now and then flush right beside flush left. */
const BESIDE_ANOTHER = 1.5;
/** A table of three narrow columns would leave the note above it longer than itself. */
const NARROWEST_TABLE = 92;
const HEADING_LINES = 2;
const PROMPT_LINES = 4;
const HEADING_LINE_POINTS = 15;
const PROMPT_LINE_POINTS = 13;
const AIR_POINTS = 5;

/** How wide is each column, in characters, so that neither heading nor usual entries are cut, and what it asks takes few lines? */
export function templateWidths({ columns }: InputForm, rows: readonly (readonly (CellValue | null)[])[]): number[] {
  const widths = Object.values(columns).map((column, index) => {
    const entries = [column.kind.widest, ...rows.map((row) => row[index]).filter((cell) => typeof cell === "string")];
    const wanted = Math.max(
      headingWidth(column.heading, HEADING_LINES, { sizePoints: SIZES.heading, bold: true }),
      headingWidth(promptText(column), PROMPT_LINES, { sizePoints: SIZES.note }) + BESIDE_ANOTHER,
      ...entries.map((text) => textWidth(text, { sizePoints: SIZES.heading })),
    );
    return Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(wanted + AIR)));
  });
  const lacking = NARROWEST_TABLE - widths.reduce((sum, width) => sum + width, 0);
  return lacking <= 0 ? widths : widths.map((width) => width + Math.ceil(lacking / widths.length));
}

/** How high are the row of what is asked and the heading row then, in points? */
export function templateHeights({ columns }: InputForm, widths: readonly number[]): { readonly prompts: number; readonly heading: number } {
  const most = (lines: (column: InputForm["columns"][string], width: number) => number): number => Math.max(...Object.values(columns).map((column, index) => lines(column, (widths[index] ?? NARROWEST) - AIR + 1)));
  return {
    prompts: most((column, width) => linesNeeded(promptText(column), width, { sizePoints: SIZES.note })) * PROMPT_LINE_POINTS + AIR_POINTS,
    heading: most(({ heading }, width) => linesNeeded(heading, width, { sizePoints: SIZES.heading, bold: true })) * HEADING_LINE_POINTS + AIR_POINTS,
  };
}
