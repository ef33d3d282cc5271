import { mapReferences, type FormulaReference, type ReferenceEnd } from "../formulas";
import type { CellArea } from "../places";
import { placeOf } from "./place-area";
import type { SheetPlaces } from "./sheet-places";

/**
 * The formula of a condition, written for the first of its cells: columns follow, and rows go with the first cell. Null where
 * a column or a fixed row is not there any more.
 */
export function placeCondition(formula: string, from: CellArea, to: CellArea, places: SheetPlaces): string | null {
  const by = to.firstRow - from.firstRow;
  const place = (end: ReferenceEnd): ReferenceEnd | null => {
    const column = end.column === null ? null : placeOf(end.column, places.columns);
    const fixedRow = end.row === null ? null : placeOf(end.row, places.rows);
    const row = end.row !== null && end.holds.row === "relative" ? end.row + by : fixedRow;
    return (column === null && end.column !== null) || (row === null && end.row !== null) ? null : { ...end, row, column };
  };
  return mapReferences(formula, (reference): FormulaReference | null => {
    if (reference.sheet !== null) return reference;
    const [first, last] = [place(reference.from), place(reference.to)];
    return first === null || last === null ? null : { ...reference, from: first, to: last };
  });
}
