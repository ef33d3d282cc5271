import type { SheetExtent } from "./plan-pieces";

/** Asks for a sheet's used range; what is returned reads the answer after the next sync, null where nothing is used. */
export function loadExtent(sheet: Excel.Worksheet, name: string): () => SheetExtent | null {
  const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (range.isNullObject ? null : { name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount });
}
