import { mapReferences, type FormulaReference, type ReferenceEnd } from "../formulas";
import { placeArea } from "./place-area";
import type { SheetPlaces } from "./sheet-places";

/**
 * The user's formula, speaking of the same people and columns on the new sheet. Null where one of them is not there any more.
 * @param sheetNames - those by which the formula may name its own sheet
 */
export function placeFormula(formula: string, places: SheetPlaces, sheetNames: readonly string[]): string | null {
  const own = new Set(sheetNames.map((name) => name.toLowerCase()));
  return mapReferences(formula, (reference): FormulaReference | null => {
    if (reference.sheet !== null && !own.has(reference.sheet.toLowerCase())) return reference;
    const { from, to } = reference;
    const area = placeArea({ firstRow: least(from.row, to.row) ?? 0, lastRow: most(from.row, to.row), firstColumn: least(from.column, to.column) ?? 0, lastColumn: most(from.column, to.column) }, places);
    if (area === null) return null;
    return {
      ...reference,
      from: { ...from, row: orWhole(from, "row", area.firstRow), column: orWhole(from, "column", area.firstColumn) },
      to: { ...to, row: orWhole(to, "row", area.lastRow), column: orWhole(to, "column", area.lastColumn) },
    };
  });
}

const least = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : Math.min(one, other));

const most = (one: number | null, other: number | null): number => (one === null || other === null ? Infinity : Math.max(one, other));

const orWhole = (end: ReferenceEnd, line: "row" | "column", placed: number): number | null => (end[line] === null ? null : placed);
