import { mentionedSheets } from "../../../workbook";

/** The sheets that formulas among these cells name; asked about in whatever case. */
export function sheetsNamedIn(cells: readonly (readonly unknown[])[]): { readonly has: (sheet: string) => boolean } {
  const names = new Set(cells.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? mentionedSheets(cell).map((name) => name.toLowerCase()) : [])));
  return { has: (sheet) => names.has(sheet.toLowerCase()) };
}
