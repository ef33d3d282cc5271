import { findSheetData } from "../cells";
import { areaAddress, parseArea } from "../formulas";
import { applyEdits } from "./apply-edits";

/** Changes the text before a sheet's cells, byte for byte the same elsewhere. */
function editHead(bytes: Uint8Array, change: (head: string) => string): Uint8Array {
  const end = findSheetData(bytes)?.tagStart ?? 0;
  const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, end));
  const changed = change(head);
  return changed === head ? bytes : applyEdits(bytes, [{ start: 0, end, text: changed }]);
}

/** Marks a sheet as the one shown, or as not shown: two sheets marked would be edited together. */
export const selectTab = (bytes: Uint8Array, selected: boolean): Uint8Array =>
  editHead(bytes, (head) => {
    const cleared = head.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected=["'][^"']*["']/g, "$1");
    return selected ? cleared.replace(/<(?:\w+:)?sheetView\b/, '$& tabSelected="1"') : cleared;
  });

/** Lets a sheet's recorded extent take in a cell. */
export const extendDimension = (bytes: Uint8Array, row: number, column: number): Uint8Array =>
  editHead(bytes, (head) =>
    head.replace(/(<(?:\w+:)?dimension\b[^>]*?\bref=["'])([^"']+)/, (whole, before: string, reference: string) => {
      const area = parseArea(reference);
      if (!area) return whole;
      const { firstRow, firstColumn, lastRow, lastColumn } = area;
      const grown = { firstRow: Math.min(firstRow, row), firstColumn: Math.min(firstColumn, column), lastRow: Math.max(lastRow, row), lastColumn: Math.max(lastColumn, column) };
      return before + areaAddress(grown);
    }),
  );
