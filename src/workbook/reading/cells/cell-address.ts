import { quotedSheetName } from "../../places";
import { columnLetters } from "../../plan";

/** `Sheet!C4`, or `'My Sheet'!C4`, from zero-based positions on the sheet. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  return `${quotedSheetName(sheetName)}!${columnLetters(column)}${row + 1}`;
}

/** `Sheet!A6:K40`, from the zero-based first and last positions on the sheet. */
export function rangeAddress(
  sheetName: string,
  first: { readonly row: number; readonly column: number },
  last: { readonly row: number; readonly column: number },
): string {
  return `${cellAddress(sheetName, first.row, first.column)}:${columnLetters(last.column)}${last.row + 1}`;
}
