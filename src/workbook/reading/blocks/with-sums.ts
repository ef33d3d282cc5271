import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { readAmount } from "../cells/read-amount";
import type { HeaderMeaning, LabelRole, Measure } from "../lexicon/header-meaning";
import { headingMeaning } from "../lexicon/heading-meaning";
import { otherThanPeople } from "../lexicon/other-than-people";
import { isPseudoProvider } from "../lexicon/pseudo-provider";
import { totalLabel } from "../lexicon/total-label";
import { hasDegree, isOrganisation, isPersonName } from "../people/is-person-name";
import { parsePeriod } from "../periods/parse-period";
import type { BlockPlace } from "./block-place";
import { payerColumns, peopleColumns, saysPeriod } from "./is-heading";
import { rowsThatSum, type KindOfLabel, type RowOfFigures } from "./rows-that-sum";

const NOT_SUMMED: readonly Measure[] = ["derived", "cfte", "fte"];
const SUBJECTS: readonly LabelRole[] = ["provider", "provider-last-name", "provider-id"];
const FEWEST_COLUMNS = 2;

/**
 * A table with the rows that sum others by arithmetic alone, whatever their labels say. A list of dated rows has none: there,
 * amounts recur, and a row without a date is known for a total.
 */
export function withSums(place: BlockPlace): BlockPlace {
  const columns = columnsOfFigures(place);
  if (columns.length < FEWEST_COLUMNS || isDatedList(place)) return place;
  return { ...place, sums: rowsThatSum(rowsOf(place, columns)) };
}

function columnsOfFigures({ heading: { meanings, row }, grid }: BlockPlace): readonly number[] {
  const periods = meanings.flatMap((meaning, column) => (saysPeriod(meaning) && !isNotSummed(meaning) ? [column] : []));
  if (periods.length > 0) return periods;
  const measures = meanings.flatMap((meaning, column) => (meaning.kind === "measure" && !isNotSummed(meaning) ? [column] : []));
  const cells = grid.row(row);
  return [...new Set([...measures, ...peopleColumns(meanings, cells), ...payerColumns(meanings, cells)])].sort((one, other) => one - other);
}

const isNotSummed = (meaning: HeaderMeaning): boolean => meaning.kind === "measure" && NOT_SUMMED.includes(meaning.measure);

function isDatedList({ heading }: BlockPlace): boolean {
  const roles = new Set(heading.meanings.flatMap((meaning) => (meaning.kind === "label" ? [meaning.role] : [])));
  if (roles.has("measure-name")) return true;
  return (roles.has("period") || roles.has("year")) && SUBJECTS.some((role) => roles.has(role));
}

function rowsOf(place: BlockPlace, columns: readonly number[]): readonly RowOfFigures[] {
  const { grid, heading, endRow } = place;
  const first = columns[0] ?? 0;
  const rows: RowOfFigures[] = [];
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const cells = grid.row(row);
    const figures = columns.map((column) => centsOf(cells[column] ?? ""));
    if (figures.every((figure) => Number.isNaN(figure))) continue;
    const label = kindOfLabel(cells.slice(0, first), place);
    if (label !== null) rows.push({ row, figures, label });
  }
  return rows;
}

function centsOf(value: CellValue): number {
  if (typeof value === "number") return value * 100;
  const amount = isBlank(value) ? null : readAmount(value);
  return amount?.kind === "number" ? amount.value * 100 : NaN;
}

/** What the last text before the figures is to sums; null where the row is left alone. */
function kindOfLabel(cells: readonly CellValue[], { spelling }: BlockPlace): KindOfLabel | null {
  const text = String([...cells].reverse().find((value) => typeof value === "string" && !isBlank(value)) ?? "").trim();
  const total = totalLabel(text);
  if (total !== null) return total.kind === "total" ? "total" : null;
  if (text === "" || parsePeriod(text, spelling) !== null || headingMeaning(text, spelling, false).kind === "measure") return "person";
  if (isOrganisation(text) || isPseudoProvider(text) || otherThanPeople(text) !== null) return "group";
  if (hasDegree(text) || (text.includes(",") && isPersonName(text))) return "person";
  return isPersonName(text) ? "name" : "other";
}
