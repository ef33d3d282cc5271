import path from "node:path";
import { createLocalExcel, type LocalExcel, type LocalExcelOptions } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { libraryInNode } from "../../src/local/host/office/library-in-node";

const LIBRARY = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** A local host for a workbook, with the client library's globals where the add-in's code looks for them. */
export async function aLocalExcel(workbook: WorkbookModel, options: Partial<LocalExcelOptions> = {}): Promise<LocalExcel> {
  const local = await createLocalExcel({ workbook, library: libraryInNode(LIBRARY), ...options });
  const { Excel, Office, OfficeExtension, CustomFunctions } = local;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  return local;
}
