import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../src/local/files";
import { INPUT_SHEETS } from "../../../src/workbook";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { runCommand } from "../../support/run-command";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4"];
const ROWS = [["Provider", ...QUARTERS], ["Osei, Amara MD", 210_000, 216_000, 219_000, 225_000], ["Farid Haddad", 190_000, 190_500, 191_000, 188_000]];
const sheetsOf = async (file: string): Promise<string[]> => (await openXlsx(readFileSync(file), "x.xlsx")).workbook.sheets.map(({ name }) => name);

describe("npm run inputs", () => {
  test("writes every input sheet into a new file, with the names of the associates", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    const before = readFileSync(file);
    const out = path.join(aFolder(), "with-inputs.xlsx");
    const ended = await runCommand(["inputs", file, "--out", out]);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.result).toContain(out);
    expect(await sheetsOf(out)).toEqual(["Collections", ...INPUT_SHEETS]);
    const { workbook } = await openXlsx(readFileSync(out), "x.xlsx");
    expect(workbook.sheets.find(({ name }) => name === "Associates")?.cells.rows.map((row) => row?.[0])).toContain("Amara Osei");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("writes those named, beside the workbook where no name is given", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    expect(await runCommand(["inputs", file, "--sheets", "incidents, Projects,Incidents"])).toMatchObject({ exitCode: 0 });
    expect(await sheetsOf(file.replace(".xlsx", "-inputs.xlsx"))).toEqual(["Collections", "Incidents", "Projects"]);
  });

  test("leaves sheets that are there, says so, and writes nothing where all are", async () => {
    const file = await aWorkbookFile({ Projects: [["mine"]] });
    const out = path.join(aFolder(), "out.xlsx");
    const ended = await runCommand(["inputs", file, "--sheets", "Projects", "--out", out]);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.result).toMatch(/Projects is there and was left as it is/);
    expect(existsSync(out)).toBe(false);
  });

  test("never replaces a file, since somebody may have filled it in", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    const out = path.join(aFolder(), "out.xlsx");
    expect(await runCommand(["inputs", file, "--out", out])).toMatchObject({ exitCode: 0 });
    const before = readFileSync(out);
    const again = await runCommand(["inputs", file, "--out", out]);
    expect(again).toMatchObject({ exitCode: 3 });
    expect(again.notices).toContain("give --out another name");
    expect(readFileSync(out).equals(before)).toBe(true);
    writeFileSync(out, "precious");
    expect(await runCommand(["inputs", file, "--out", out])).toMatchObject({ exitCode: 3 });
  });

  test("a sheet it does not know is refused with those there are", async () => {
    const ended = await runCommand(["inputs", await aWorkbookFile({ Collections: ROWS }), "--sheets", "Golf"]);
    expect(ended).toMatchObject({ exitCode: 3 });
    expect(ended.notices).toContain("Associates, Incidents, Staff requests");
  });

  test("a workbook with input sheets is compared as before", async () => {
    const file = await aWorkbookFile({ Collections: ROWS });
    const out = path.join(aFolder(), "out.xlsx");
    await runCommand(["inputs", file, "--out", out]);
    const [before, after] = [await runCommand(["read", file, "--json"]), await runCommand(["read", out, "--json"])];
    expect(after.result).toBe(before.result);
  });
});
