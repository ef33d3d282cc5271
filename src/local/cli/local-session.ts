import path from "node:path";
import { openExcelWorkbook } from "../../excel";
import type { Workbook } from "../../workbook";
import type { OpenedFile } from "../files";
import { createLocalExcel, type LocalExcel } from "../host";
import { calculateMissing } from "../host/calculation";
import { ourCalculator } from "./our-calculator";
import { libraryInNode } from "../host/office/library-in-node";

/** The add-in's view of a file, with Microsoft's client library between the two. */
export interface LocalSession {
  readonly workbook: Workbook;
  readonly excel: LocalExcel;
}

/** Where the library stands in this project. */
export const officeLibraryFolder = (project: string): string => path.join(project, "node_modules", "@microsoft", "office-js", "dist");

/**
 * Serves an opened file to the add-in's own code, as Excel would: `Excel`, `Office` and the others become global.
 * @param formulas - "calculated" where formulas are to be written: ours are then calculated with the workbook's own
 */
export async function openLocalSession(opened: Pick<OpenedFile, "workbook">, project: string, formulas: "calculated" | "as in the file" = "as in the file"): Promise<LocalSession> {
  await calculateMissing(opened.workbook);
  const calculator = formulas === "calculated" ? { calculator: await ourCalculator() } : {};
  const excel = await createLocalExcel({ workbook: opened.workbook, library: libraryInNode(officeLibraryFolder(project)), ...calculator });
  const { Excel, Office, OfficeExtension, CustomFunctions } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  // Loaded only now: the functions register with the runtime that was opened above.
  if (formulas === "calculated") await import("all-functions");
  return { workbook: openExcelWorkbook(), excel };
}
