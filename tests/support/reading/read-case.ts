import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { findCollections, type Found } from "../../../src/actions";
import { openExcelWorkbook } from "../../../src/excel";
import { openXlsx } from "../../../src/local/files";
import { calculateMissing } from "../../../src/local/host/calculation";
import { toReaderOutput, type Answers, type ReaderOutput, type SheetSnapshot, type WorkbookMap } from "../../../src/workbook";
import { aLocalExcel } from "../a-local-excel";
import type { ExpectedOutput } from "./expected-output";

const CASES = path.resolve(__dirname, "../../workbook/reading/cases");

/** The folders that hold a case, by name. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(CASES, entry.name)).includes("workbook.xlsx"))
    .map(({ name }) => name);
}

/** What a case says must be read of its workbook. */
export const expectedOf = (name: string): ExpectedOutput =>
  JSON.parse(readFileSync(path.join(CASES, name, "expected.json"), "utf8")) as ExpectedOutput;

/** A case's workbook, open in the local host. */
export interface OpenCase {
  readonly read: (answers?: Answers) => Promise<Found>;
  readonly map: () => Promise<WorkbookMap>;
  readonly sheets: (names: readonly string[]) => Promise<readonly SheetSnapshot[]>;
  readonly close: () => void;
}

/** Opens a case as the add-in meets it: the file through `local/files`, the cells through Office.js. */
export async function openCase(name: string): Promise<OpenCase> {
  const { workbook } = await openXlsx(readFileSync(path.join(CASES, name, "workbook.xlsx")), "workbook.xlsx");
  await calculateMissing(workbook);
  const local = await aLocalExcel(workbook);
  const port = openExcelWorkbook();
  return {
    read: (answers) => findCollections(port, answers),
    map: () => port.readMap(),
    sheets: (names) => port.readSheets(names),
    close: () => local.dispose(),
  };
}

/** What the command line would print of an open case. */
export const printed = async (opened: OpenCase, answers: Answers = {}): Promise<ReaderOutput> => toReaderOutput((await opened.read(answers)).reading);
