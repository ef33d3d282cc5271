import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import { headingMeaning } from "../lexicon/heading-meaning";
import { bandOver } from "./band-over";
import type { BlockPlace } from "./block-place";

/**
 * A table with the words over its headings put before them where the same heading stands under several: "Paid" under
 * "Insurance" and under "Patient" is "Insurance Paid" and "Patient Paid". Bands of periods and measures speak for themselves.
 */
export function withQualifiedHeadings(place: BlockPlace): BlockPlace {
  const { grid, heading, spelling } = place;
  if (heading.row === 0 || bandOver(grid, heading.row, spelling) !== null) return place;
  const over = spreadRight(grid.row(heading.row - 1), grid.columnCount);
  const cells = heading.meanings.map((_, column) => grid.value(heading.row, column));
  const recurring = recurringMeasures(place, over);
  if (recurring.size === 0) return place;
  const qualified = cells.map((cell, column): CellValue => (recurring.has(column) ? `${over[column] ?? ""} ${String(cell).trim()}` : cell));
  const meanings = heading.meanings.map((meaning, column) => (recurring.has(column) ? headingMeaning(qualified[column] ?? "", spelling, false) : meaning));
  if ([...recurring].some((column) => meanings[column]?.kind !== "measure")) return place;
  const row = (index: number): readonly CellValue[] => (index === heading.row ? qualified : grid.row(index));
  return { ...place, heading: { ...heading, meanings }, grid: { ...grid, row, value: (index, column) => row(index)[column] ?? "" } };
}

/** The columns of figures whose heading stands under different words more than once. */
function recurringMeasures({ grid, heading }: BlockPlace, over: readonly string[]): ReadonlySet<number> {
  const byHeading = new Map<string, number[]>();
  heading.meanings.forEach((meaning, column) => {
    if (meaning.kind !== "measure" || over[column] === "") return;
    const header = normaliseLabel(String(grid.value(heading.row, column)));
    byHeading.set(header, [...(byHeading.get(header) ?? []), column]);
  });
  const differ = (columns: readonly number[]): boolean => columns.length > 1 && new Set(columns.map((column) => over[column])).size === columns.length;
  return new Set([...byHeading.values()].filter(differ).flat());
}

function spreadRight(cells: readonly CellValue[], width: number): readonly string[] {
  let last = "";
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? "";
    if (!isBlank(cell)) last = String(cell).trim();
    return last;
  });
}
