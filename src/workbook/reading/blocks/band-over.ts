import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import type { PeriodSpelling } from "../periods/parse-period";
import { rowMeanings } from "./row-meanings";

/** A row of headings over the heading row, each reaching to the next one (merged cells read as blanks after the first). */
export interface Band {
  readonly meanings: readonly HeaderMeaning[];
  readonly texts: readonly string[];
}

const TELLING: readonly HeaderMeaning["kind"][] = ["period", "measure", "total"];

/** The band directly over a heading row; null where the row above is a title or empty. */
export function bandOver(grid: SheetGrid, headerRow: number, spelling: PeriodSpelling): Band | null {
  const row = headerRow - 1;
  if (row < 0) return null;
  const cells = grid.row(row);
  const filled = cells.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const first = filled[0];
  if (first === undefined || (filled.length === 1 && first === 0)) return null;
  const meanings = rowMeanings(grid, row, spelling);
  const isTelling = meanings.some((meaning, column) => column > 0 && TELLING.includes(meaning.kind));
  return isTelling ? spreadRight(meanings, cells.map(String)) : null;
}

function spreadRight(meanings: readonly HeaderMeaning[], texts: readonly string[]): Band {
  const spread = { meanings: [] as HeaderMeaning[], texts: [] as string[] };
  meanings.forEach((meaning, column) => {
    const previous = spread.meanings[column - 1];
    const follows = meaning.kind === "blank" && previous !== undefined;
    spread.meanings.push(follows ? previous : meaning);
    spread.texts.push(follows ? (spread.texts[column - 1] ?? "") : (texts[column] ?? ""));
  });
  return spread;
}
