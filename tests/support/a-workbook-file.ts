import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveXlsx } from "../../src/local/files";
import { newWorkbook, type ModelValue } from "../../src/local/host/model";

export const aFolder = (): string => mkdtempSync(path.join(tmpdir(), "partner-track-"));

/** A file with these sheets, each from rows of values. */
export async function aWorkbookFile(sheets: Readonly<Record<string, readonly (readonly ModelValue[])[]>>, name = "practice.xlsx"): Promise<string> {
  const workbook = newWorkbook(Object.keys(sheets), name);
  for (const sheet of workbook.sheets) {
    (sheets[sheet.name] ?? []).forEach((row, index) => {
      sheet.cells.rows[index] = [...row];
    });
  }
  const file = path.join(aFolder(), name);
  writeFileSync(file, (await saveXlsx({ workbook, package: null })).bytes);
  return file;
}
