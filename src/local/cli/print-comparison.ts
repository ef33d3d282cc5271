import { readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx, saveXlsx, toPrint } from "../files";
import { printPdf } from "./print-pdf";

/** The comparison of a workbook we wrote, as it is printed: that sheet and no other, since the rest is for the manager. */
export const printComparison = async (file: string, sheetName: string): Promise<Uint8Array> => printPdf(toPrint(await withValues(file, sheetName), sheetName));

/** The file with values in place of that sheet's formulas: the program that prints has not got our functions. */
async function withValues(file: string, sheetName: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const opened = await openXlsx(bytes, path.basename(file));
  const sheet = opened.workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined || sheet.cells.formulas.size === 0) return bytes;
  for (const key of sheet.cells.formulas.keys()) sheet.changedCells.add(key);
  sheet.changed = true;
  sheet.cells.formulas.clear();
  return (await saveXlsx(opened)).bytes;
}
