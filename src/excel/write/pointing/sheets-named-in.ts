import { mentionedSheets } from "../../../workbook";

/** Sheets that formulas name; asked about in whatever case. */
export interface SheetsNamed {
  readonly has: (sheet: string) => boolean;
}

/** The sheets that formulas among these cells name. */
export function sheetsNamedIn(cells: readonly (readonly unknown[])[]): SheetsNamed {
  const names = new Set(cells.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? mentionedSheets(cell).map((name) => name.toLowerCase()) : [])));
  return { has: (sheet) => names.has(sheet.toLowerCase()) };
}
