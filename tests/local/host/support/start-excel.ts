import { createLocalExcel, type LocalExcel, type LocalExcelOptions } from "../../../../src/local/host";
import { newWorkbook, type WorkbookModel } from "../../../../src/local/host/model";
import { libraryInNode } from "../../../../src/local/host/office/library-in-node";

const running: LocalExcel[] = [];

/** A host for a workbook of one empty sheet, unless told otherwise. It ends with the test. */
export async function startExcel(overrides: Partial<LocalExcelOptions> & { readonly sheets?: readonly string[] } = {}): Promise<LocalExcel> {
  const { sheets, ...options } = overrides;
  const workbook: WorkbookModel = newWorkbook(sheets);
  const excel = await createLocalExcel({ workbook, library: libraryInNode("node_modules/@microsoft/office-js/dist"), ...options });
  running.push(excel);
  return excel;
}

afterEach(() => running.splice(0).forEach((excel) => excel.dispose()));
