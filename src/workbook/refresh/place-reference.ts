import type { FormulaReference, ReferenceEnd } from "../formulas";
import type { CellArea } from "../places";

/** The same reference, to where its cells are now. Null where they are not there any more. */
export function placeReference(reference: FormulaReference, place: (area: CellArea) => CellArea | null): FormulaReference | null {
  const { from, to } = reference;
  const area = place({ firstRow: least(from.row, to.row) ?? 0, lastRow: most(from.row, to.row), firstColumn: least(from.column, to.column) ?? 0, lastColumn: most(from.column, to.column) });
  if (area === null) return null;
  return {
    ...reference,
    from: { ...from, row: orWhole(from, "row", area.firstRow), column: orWhole(from, "column", area.firstColumn) },
    to: { ...to, row: orWhole(to, "row", area.lastRow), column: orWhole(to, "column", area.lastColumn) },
  };
}

const least = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : Math.min(one, other));

const most = (one: number | null, other: number | null): number => (one === null || other === null ? Infinity : Math.max(one, other));

const orWhole = (end: ReferenceEnd, line: "row" | "column", placed: number): number | null => (end[line] === null ? null : placed);
