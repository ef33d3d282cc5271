import { mapReferences, type ReferenceEnd } from "../formulas";
import type { CellCopy } from "./group-copies";
import type { PlacedContent } from "./placed-content";
import type { SheetPlaces } from "./sheet-places";
import type { UserCell } from "./user-cells";

/**
 * What people who come new get in a column of the user's: the look and the list of choices of the others, and their formula
 * where all of them have the same one.
 */
export function forNewcomers(
  places: SheetPlaces,
  people: readonly number[],
  settled: readonly (UserCell & { readonly next: { readonly row: number; readonly column: number } })[],
  contents: readonly PlacedContent[],
): { readonly copies: CellCopy[]; readonly contents: PlacedContent[] } {
  const known = new Set(places.rows.map(({ next }) => next));
  const newcomers = people.filter((row) => !known.has(row));
  if (newcomers.length === 0) return { copies: [], contents: [] };
  const peopleRows = new Set(people);
  const inTable = settled.filter(({ next, column }) => peopleRows.has(next.row) && column > places.last.column);
  const columns = [...new Set(inTable.map(({ column }) => column))];
  const made = columns.flatMap((column) => {
    const cells = inTable.filter((each) => each.column === column);
    const [model] = cells;
    if (model === undefined) return [];
    const everybody = people.length - newcomers.length;
    const formulas = contents.flatMap((each) => (each.column === model.next.column && peopleRows.has(each.row) && each.formula !== null ? [{ row: each.row, formula: each.formula }] : []));
    const common = formulas.length === everybody && formulas.length > 1 ? commonFormula(formulas) : null;
    return newcomers.map((row) => ({
      copy: { row: model.row, column, toRow: row, toColumn: model.next.column },
      content: { row, column: model.next.column, value: "", formula: common === null ? null : common(row), how: "set" } satisfies PlacedContent,
    }));
  });
  return { copies: made.map(({ copy }) => copy), contents: made.map(({ content }) => content) };
}

/** The one formula that all of these are, for any row; null where they differ. */
function commonFormula(formulas: readonly { readonly row: number; readonly formula: string }[]): ((row: number) => string) | null {
  const moved = (formula: string, by: number): string => {
    const move = (end: ReferenceEnd): ReferenceEnd => ({ ...end, row: end.row === null || end.holds.row === "fixed" ? end.row : end.row + by });
    return mapReferences(formula, (reference) => ({ ...reference, from: move(reference.from), to: move(reference.to) })) ?? formula;
  };
  const [first] = formulas;
  if (first === undefined || !formulas.every(({ row, formula }) => moved(first.formula, row - first.row) === formula)) return null;
  return (row) => moved(first.formula, row - first.row);
}
