import { columnLetters } from "../../plan";

/** The sheet's name as a formula would write it: quoted unless it is one plain word that is no cell address. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

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
