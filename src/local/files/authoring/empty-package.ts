import { writeXlsx } from "hucre";
import { OriginalPackage } from "../package";

/** The package a workbook made here is written into: one empty sheet, which saving takes out again. */
export async function emptyPackage(dateSystem: "1900" | "1904"): Promise<OriginalPackage> {
  return new OriginalPackage(await writeXlsx({ sheets: [{ name: "Empty", rows: [] }], dateSystem, defaultFont: { name: "Calibri", size: 11 } }));
}
