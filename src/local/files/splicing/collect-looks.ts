import { cellOfKey, type CellFormat, type SheetModel } from "../../host/model";
import { needsQuote, type StyleOf } from "../authoring";
import type { MergedStyles } from "./merge-styles";

/** The looks a save has to write, each once, in the order of `formats`. */
export interface Looks {
  readonly formats: readonly CellFormat[];
  /** Places in `formats` that are also needed marked as text. */
  readonly quoted: readonly number[];
  /** How a cell finds its style once the looks have been merged; `indexes` are the looks' own places in the styles merged in. */
  styleOf(merged: MergedStyles, indexes: readonly number[]): StyleOf;
}

const PLAIN: CellFormat = {};

/** Gathers the looks of new sheets' cells and of cells of old sheets whose look changed. */
export function collectLooks(newSheets: readonly SheetModel[], changedFormats: readonly (CellFormat | null)[]): Looks {
  const placeByLook = new Map<string, number>();
  const placeByObject = new Map<CellFormat, number>();
  const formats: CellFormat[] = [];
  const quoted = new Set<number>();
  const placeOf = (format: CellFormat): number => {
    const known = placeByObject.get(format);
    if (known !== undefined) return known;
    const key = JSON.stringify(Object.entries(format).sort(([first], [second]) => (first < second ? -1 : 1)));
    const place = placeByLook.get(key) ?? formats.push(format) - 1;
    placeByLook.set(key, place);
    placeByObject.set(format, place);
    return place;
  };
  for (const format of changedFormats) if (format) placeOf(format);
  for (const { cells } of newSheets) {
    for (const [key, format] of cells.formats) {
      const { row, column } = cellOfKey(key);
      const place = placeOf(format);
      if (needsQuote(cells.value(row, column)) && !cells.formulas.has(key)) quoted.add(place);
    }
    if (cells.rows.some((row, index) => row?.some((value, column) => needsQuote(value) && !cells.formats.has(index * 16_384 + column)))) quoted.add(placeOf(PLAIN));
  }
  return {
    formats,
    quoted: [...quoted],
    styleOf: (merged, indexes) => (format, isQuoted) => {
      if (!format && !isQuoted) return 0;
      const index = indexes[placeOf(format ?? PLAIN)] ?? 0;
      return isQuoted ? merged.quotedCellStyle(index) : merged.cellStyle(index);
    },
  };
}
