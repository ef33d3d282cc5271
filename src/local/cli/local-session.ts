import path from "node:path";
import { openExcelWorkbook } from "../../excel";
import type { Workbook } from "../../workbook";
import type { OpenedFile } from "../files";
import { createLocalExcel, type LocalExcel } from "../host";
import { calculateMissing } from "../host/calculation";
import { libraryInNode } from "../host/office/library-in-node";

/** The add-in's view of a file, with Microsoft's client library between the two. */
export interface LocalSession {
  readonly workbook: Workbook;
  readonly excel: LocalExcel;
}

/** Where the library stands in this project. */
export const officeLibraryFolder = (project: string): string => path.join(project, "node_modules", "@microsoft", "office-js", "dist");

/** Serves an opened file to the add-in's own code, as Excel would: `Excel`, `Office` and the others become global. */
export async function openLocalSession(opened: Pick<OpenedFile, "workbook">, project: string): Promise<LocalSession> {
  await calculateMissing(opened.workbook);
  const excel = await createLocalExcel({ workbook: opened.workbook, library: libraryInNode(officeLibraryFolder(project)) });
  const { Excel, Office, OfficeExtension, CustomFunctions } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  return { workbook: openExcelWorkbook(), excel };
}
