import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../src/local/files";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { runCommand } from "../../support/run-command";

const ROWS = [["Provider", "2025Q1", "2025Q2", "2025Q3", "2025Q4"], ["Osei, Amara MD", 210_000, 216_000, 219_000, 225_000], ["Farid Haddad", 190_000, 190_500, 191_000, 188_000]];
const sheetsOf = async (file: string): Promise<string[]> => (await openXlsx(readFileSync(file), "x.xlsx")).workbook.sheets.map(({ name }) => name);

describe("npm run papers", () => {
  test("writes agenda and letter into a copy, never over a file that is there", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    const before = readFileSync(file);
    const out = path.join(aFolder(), "papers.xlsx");
    expect(await runCommand(["papers", file, "--out", out])).toMatchObject({ exitCode: 0 });
    expect(await sheetsOf(out)).toEqual(["Collections", "Meeting agenda", "Milestone letter"]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await runCommand(["papers", file, "--out", out])).toMatchObject({ exitCode: 3 });
  });

  test("writes the one that is named, beside the workbook", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    expect(await runCommand(["papers", file, "--letter"])).toMatchObject({ exitCode: 0 });
    expect(await sheetsOf(file.replace(".xlsx", "-papers.xlsx"))).toEqual(["Collections", "Milestone letter"]);
  });
});
