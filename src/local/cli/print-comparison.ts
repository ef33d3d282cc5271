import { readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx, saveXlsx } from "../files";
import { printPdf } from "./print-pdf";

/** The comparison of a workbook we wrote, as it is printed: that sheet and no other, since the rest is for the manager. */
export async function printComparison(file: string, sheetName: string): Promise<Uint8Array> {
  const opened = await openXlsx(await readFile(file), path.basename(file));
  for (const sheet of opened.workbook.sheets) sheet.visibility = sheet.name === sheetName ? "Visible" : "Hidden";
  opened.workbook.activeSheetId = opened.workbook.sheets.find(({ name }) => name === sheetName)?.id ?? "";
  return printPdf((await saveXlsx(opened)).bytes);
}
