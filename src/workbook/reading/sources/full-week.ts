import type { Block } from "../blocks/block";

const NUMBER = "(\\d{1,2}(?:\\.\\d+)?)";
const WHOLE = "1(?:\\.0+)? *(?:clinical +)?c?fte\\b";
/** "1.0 cFTE = 36 clinical hours", "9 half-days = 1.0 FTE", "normal week: 40 hours", "full-time is 8 sessions". */
const DEFINITIONS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${WHOLE} *(?:=|is|equals|:) *${NUMBER}`, "i"),
  new RegExp(`(?<![\\d.])${NUMBER} *(?:[a-z-]+ *){0,4}(?:=|is|equals) *${WHOLE}`, "i"),
  new RegExp(`(?:full[ -]?time|normal (?:work)?week|full (?:clinical )?week)[^\\d]{0,25}${NUMBER} *(?:clinic\\w* *)?(?:hours|hrs|sessions|half[ -]days)`, "i"),
];

/** How many hours or sessions a full clinical week has, where a heading or a line over the table says it; null elsewhere. */
export function fullWeekOf({ grid, headerRow, titles }: Pick<Block, "grid" | "headerRow" | "titles">): number | null {
  const texts = [...grid.row(headerRow).filter((value) => typeof value === "string"), ...titles];
  for (const text of texts) {
    for (const definition of DEFINITIONS) {
      const units = Number(definition.exec(text)?.[1] ?? NaN);
      if (units > 1) return units;
    }
  }
  return null;
}
