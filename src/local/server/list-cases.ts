import { readdir } from "node:fs/promises";
import { fileInside } from "./file-inside";

const WORKBOOK = "workbook.xlsx";
const CASE_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** The workbooks of the reader's test cases, by their folders' names; none where the project came without its tests. */
export async function listCases(casesFolder: string): Promise<readonly string[]> {
  const entries = await readdir(casesFolder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && CASE_NAME.test(entry.name)).map(({ name }) => name);
  const found = await Promise.all(names.map((name) => caseFile(casesFolder, name)));
  return names.filter((_name, index) => found[index] !== null).sort();
}

/** The workbook of one case; null where there is none of that name. */
export const caseFile = async (casesFolder: string, name: string): Promise<string | null> => (CASE_NAME.test(name) ? fileInside(casesFolder, `${name}/${WORKBOOK}`) : null);
