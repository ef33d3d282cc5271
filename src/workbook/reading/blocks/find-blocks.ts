import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import type { PeriodSpelling } from "../periods/parse-period";
import type { Block } from "./block";
import { describeBlock } from "./describe-block";
import { findHeadings } from "./find-headings";
import { isYearAlone, saidAbove } from "./said-above";

const MOST_TITLES = 12;

/** The tables of a sheet, top to bottom: each from its heading to the next one. */
export function findBlocks(grid: SheetGrid, spelling: PeriodSpelling, peopleSheets: ReadonlySet<string>): readonly Block[] {
  const headings = findHeadings(grid, spelling);
  const said = headings.map(({ row }) => saidAbove(grid, row, spelling));
  const people = said.map(({ person }) => person);
  const isOneEach = new Set(people.filter((person) => person !== null)).size > 1;
  return headings.map((heading, index) =>
    describeBlock({
      grid,
      heading,
      endRow: headings[index + 1]?.row ?? grid.rowCount,
      titles: titlesAbove(grid, heading.row, headings[index - 1]?.row),
      spelling,
      titleAbove: said[index]?.title ?? null,
      personAbove: isOneEach ? (people[index] ?? null) : null,
      peopleSheets,
      sums: new Set(),
    }),
  );
}

/** The lines of text over a heading, down from the sheet's top, or up from the heading to the figures of the table before. */
function titlesAbove(grid: SheetGrid, headerRow: number, previousHeading: number | undefined): readonly string[] {
  const titles: string[] = [];
  for (let row = headerRow - 1; row > (previousHeading ?? -1) && titles.length < MOST_TITLES; row -= 1) {
    const filled = grid.row(row).filter((value) => !isBlank(value));
    if (previousHeading !== undefined && filled.some((value) => typeof value === "number") && !isYearAlone(filled)) break;
    if (filled.length > 0) titles.unshift(filled.map(String).join(" "));
  }
  return titles;
}
