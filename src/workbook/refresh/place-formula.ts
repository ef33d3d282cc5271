import { mapReferences } from "../formulas";
import { placeArea } from "./place-area";
import { placeReference } from "./place-reference";
import type { SheetPlaces } from "./sheet-places";

/**
 * The user's formula, speaking of the same people and columns on the new sheet. Null where one of them is not there any more.
 * @param sheetNames - those by which the formula may name its own sheet
 */
export function placeFormula(formula: string, places: SheetPlaces, sheetNames: readonly string[]): string | null {
  const own = new Set(sheetNames.map((name) => name.toLowerCase()));
  return mapReferences(formula, (reference) => (reference.sheet !== null && !own.has(reference.sheet.toLowerCase()) ? reference : placeReference(reference, (area) => placeArea(area, places))));
}
