import type { CellValue } from "../../snapshot";
import type { SheetGrid } from "../cells/sheet-grid";
import { isBlank } from "../cells/is-blank";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import type { PeriodSpelling } from "../periods/parse-period";
import type { PeriodLabel } from "../periods/period-label";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { isPersonName } from "../people/is-person-name";
import { movedToStart } from "./moved-to-start";
import { rowMeanings } from "./row-meanings";

type Year = Extract<PeriodLabel, { kind: "year" }>;

/** A row of headings over the heading row, each reaching to the next one (merged cells read as blanks after the first). */
export interface Band {
  readonly meanings: readonly HeaderMeaning[];
  readonly texts: readonly string[];
  /** The year that a band of years over this one gives each column. */
  readonly years: readonly (Year | null)[];
  /** Providers over the figures of each, and perhaps a total. */
  readonly isOfPeople: boolean;
}

const TELLING: readonly HeaderMeaning["kind"][] = ["period", "measure", "total"];

/** The band directly over a heading row, and the years over it; null where the row above is a title or empty. */
export function bandOver(grid: SheetGrid, headerRow: number, spelling: PeriodSpelling): Band | null {
  const printed = rowOfBand(grid, headerRow - 1, spelling);
  if (printed === null) return null;
  const near = movedToStart(printed, rowMeanings(grid, headerRow, spelling));
  const far = near.meanings.some(({ kind }) => kind === "period") ? rowOfBand(grid, headerRow - 2, spelling) : null;
  if (far === null || !far.meanings.some((meaning) => yearOf(meaning) !== null)) return { ...spread(near, () => false), isOfPeople: near.isOfPeople, years: [] };
  // "2024 Total" in the upper row stands over a blank in the lower one, which is no part of the quarter to its left.
  const startsAbove = (column: number): boolean => near.meanings[column]?.kind === "blank" && far.meanings[column]?.kind !== "blank";
  const upper = spread(far, () => false);
  const lower = spread(near, startsAbove);
  return {
    meanings: lower.meanings.map((meaning, column) => (meaning.kind === "blank" && upper.meanings[column]?.kind === "total" ? upper.meanings[column] : meaning)),
    texts: lower.texts,
    years: upper.meanings.map(yearOf),
    isOfPeople: near.isOfPeople,
  };
}

interface BandRow {
  readonly meanings: readonly HeaderMeaning[];
  readonly cells: readonly CellValue[];
  readonly isOfPeople: boolean;
}

function rowOfBand(grid: SheetGrid, row: number, spelling: PeriodSpelling): BandRow | null {
  if (row < 0) return null;
  const cells = grid.row(row);
  const filled = cells.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const first = filled[0];
  if (first === undefined || (filled.length === 1 && first === 0)) return null;
  const meanings = rowMeanings(grid, row, spelling);
  const isOfPeople = filled.length > 1 && filled.every((column) => isPersonOrSum(meanings[column], String(cells[column])));
  const isTelling = isOfPeople || meanings.some((meaning, column) => column > 0 && TELLING.includes(meaning.kind));
  return isTelling ? { meanings, cells, isOfPeople } : null;
}

const isPersonOrSum = (meaning: HeaderMeaning | undefined, text: string): boolean =>
  meaning?.kind === "total" || (meaning?.kind === "unknown" && (isPersonName(text) || isPseudoProvider(text)));

const yearOf = (meaning: HeaderMeaning): Year | null => {
  const period = meaning.kind === "period" || meaning.kind === "measure" ? meaning.period : null;
  return period?.kind === "year" ? period : null;
};

function spread({ meanings, cells }: BandRow, stops: (column: number) => boolean): Pick<Band, "meanings" | "texts"> {
  const found = { meanings: [] as HeaderMeaning[], texts: [] as string[] };
  meanings.forEach((meaning, column) => {
    const previous = found.meanings[column - 1];
    const follows = meaning.kind === "blank" && previous !== undefined && !stops(column);
    found.meanings.push(follows ? previous : meaning);
    found.texts.push(follows ? (found.texts[column - 1] ?? "") : String(cells[column] ?? ""));
  });
  return found;
}
