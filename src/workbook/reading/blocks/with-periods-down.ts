import { isBlank } from "../cells/is-blank";
import type { SheetGrid } from "../cells/sheet-grid";
import { isAttributeLabel } from "../lexicon/attribute-label";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import { parsePeriod, type PeriodSpelling } from "../periods/parse-period";
import { peopleColumns, saysPeriod } from "./is-heading";
import { isDateFormat } from "./number-format";

const CELLS_TO_LOOK_AT = 6;
const FEWEST_PEOPLE = 2;
const PERIODS: readonly string[] = ["span", "bare-month", "bare-quarter", "fiscal-quarter", "fiscal-month"];

/**
 * The meanings of a heading of people whose first column holds periods, whatever stands in the corner: nothing, the name of
 * the figures, or "Provider" for the headings beside it.
 */
export function withPeriodsDown(grid: SheetGrid, row: number, meanings: readonly HeaderMeaning[], spelling: PeriodSpelling): readonly HeaderMeaning[] {
  if (meanings.some((meaning) => saysPeriod(meaning) || (meaning.kind === "label" && ["period", "year"].includes(meaning.role)))) return meanings;
  const people = peopleColumns(meanings, grid.row(row));
  const [first = 0] = people;
  if (people.length < FEWEST_PEOPLE) return meanings;
  const corner = Array.from({ length: first }, (_, column) => column).find((column) => holdsPeriods(grid, row, column, spelling));
  if (corner === undefined) return meanings;
  return meanings.map((meaning, column) => (column === corner ? { kind: "label", role: "period", rank: 3, basis: "unknown" } : meaning));
}

function holdsPeriods(grid: SheetGrid, headerRow: number, column: number, spelling: PeriodSpelling): boolean {
  // A row of a date, names and a round amount is data.
  if (typeof grid.value(headerRow, column) === "number") return false;
  let seen = 0;
  for (let row = headerRow + 1; row < grid.rowCount && seen < CELLS_TO_LOOK_AT; row += 1) {
    const value = grid.value(row, column);
    if (isBlank(value) || (typeof value === "string" && isAttributeLabel(value))) continue;
    if (typeof value === "number" && !isDateFormat(grid.format(row, column))) return false;
    // The rows under the periods may be totals, notes or quarters of them.
    if (!PERIODS.includes(parsePeriod(value, spelling)?.kind ?? "")) return seen >= FEWEST_PEOPLE;
    seen += 1;
  }
  return seen > 0;
}
