import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import type { PeriodSpelling } from "../periods/parse-period";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { isPersonName } from "../people/is-person-name";
import { rowMeanings } from "./row-meanings";

/** A row of headings over the heading row, each reaching to the next one (merged cells read as blanks after the first). */
export interface Band {
  readonly meanings: readonly HeaderMeaning[];
  readonly texts: readonly string[];
  /** Providers over the figures of each, and perhaps a total. */
  readonly isOfPeople: boolean;
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
  const isOfPeople = filled.length > 1 && filled.every((column) => isPersonOrSum(meanings[column], String(cells[column])));
  const isTelling = isOfPeople || meanings.some((meaning, column) => column > 0 && TELLING.includes(meaning.kind));
  return isTelling ? spreadRight(meanings, cells.map(String), isOfPeople) : null;
}

const isPersonOrSum = (meaning: HeaderMeaning | undefined, text: string): boolean =>
  meaning?.kind === "total" || (meaning?.kind === "unknown" && (isPersonName(text) || isPseudoProvider(text)));

function spreadRight(meanings: readonly HeaderMeaning[], texts: readonly string[], isOfPeople: boolean): Band {
  const spread = { meanings: [] as HeaderMeaning[], texts: [] as string[], isOfPeople };
  meanings.forEach((meaning, column) => {
    const previous = spread.meanings[column - 1];
    const follows = meaning.kind === "blank" && previous !== undefined;
    spread.meanings.push(follows ? previous : meaning);
    spread.texts.push(follows ? (spread.texts[column - 1] ?? "") : (texts[column] ?? ""));
  });
  return spread;
}
