import type { SheetSnapshot } from "../workbook";

/** A heading stands near the top, and is short. */
const FIRST_ROWS = 12;
const LONGEST = 40;
const FEWEST_IN_A_ROW = 3;

/** What may be headings of columns in these sheets: short texts that stand side by side near the top, each once. */
export function headingsOf(sheets: readonly SheetSnapshot[]): string[] {
  const texts = sheets.flatMap(({ values }) =>
    values.slice(0, FIRST_ROWS).flatMap((row) => {
      const short = row.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "" && cell.length <= LONGEST);
      return short.length >= FEWEST_IN_A_ROW ? short : [];
    }),
  );
  return [...new Set(texts)];
}
