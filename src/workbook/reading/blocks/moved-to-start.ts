import type { CellValue } from "../../snapshot";
import type { HeaderMeaning } from "../lexicon/header-meaning";

interface BandCells {
  readonly meanings: readonly HeaderMeaning[];
  readonly cells: readonly CellValue[];
}

const FEWEST_WORDS = 2;
const BLANK: HeaderMeaning = { kind: "blank" };

/**
 * A band whose words stand over the middle or the end of the columns they are of, each moved to the first of them: "Charges"
 * over March of six months. Only where the periods below fall into as many equal parts as there are words, one word over each.
 */
export function movedToStart<Row extends BandCells>(band: Row, below: readonly HeaderMeaning[]): Row {
  const words = band.meanings.flatMap(({ kind }, column) => (kind === "measure" ? [column] : []));
  const periods = below.flatMap(({ kind }, column) => (kind === "period" ? [column] : []));
  const size = periods.length / words.length;
  const [first = 0] = periods;
  const isAtStart = words.length < FEWEST_WORDS || words.some((column) => column <= first) || band.meanings.some(({ kind }) => kind !== "measure" && kind !== "blank");
  if (isAtStart || !Number.isInteger(size)) return band;
  const isOverItsPart = words.every((column, part) => periods.slice(part * size, (part + 1) * size).includes(column));
  if (!isOverItsPart) return band;
  const startOf = new Map(words.map((column, part) => [periods[part * size] ?? column, column]));
  return {
    ...band,
    meanings: band.meanings.map((_, column) => band.meanings[startOf.get(column) ?? -1] ?? BLANK),
    cells: band.cells.map((_, column) => band.cells[startOf.get(column) ?? -1] ?? ""),
  };
}
