import { scaleOfText, type Scale } from "../lexicon/scale-of-text";
import type { Band } from "./band-over";
import type { Block } from "./block";
import type { BlockPlace } from "./block-place";

/**
 * In what a table counts its money. A title or the corner speaks for all of it; a heading, or the band over it, for its own
 * column alone, so that thousands may stand beside dollars.
 */
export function scalesOf({ grid, heading, titles }: BlockPlace, band: Band | null): Pick<Block, "scale" | "columnScales"> {
  // The band is the last of the lines over the heading, and speaks for its columns.
  const lines = band === null ? titles : titles.slice(0, -1);
  const said = [...lines, String(grid.value(heading.row, 0))].flatMap((text) => scaleOfText(text) ?? []);
  const columnScales = new Map<number, Scale>();
  for (let column = 1; column < grid.columnCount; column += 1) {
    const own = scaleOfText(String(grid.value(heading.row, column))) ?? scaleOfText(band?.texts[column] ?? "");
    if (own !== null) columnScales.set(column, own);
  }
  return { scale: said[0] ?? 1, columnScales };
}
