import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { aFolder, aWorkbookFile } from "../../support/a-workbook-file";
import { whyNoOtherPrograms } from "../../support/other-programs";
import { runCommand } from "../../support/run-command";

jest.setTimeout(200_000);

const QUARTERS = ["2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];
const aPractice = (): Promise<string> => aWorkbookFile({ Collections: [["Provider", ...QUARTERS], ["Amara Osei", ...QUARTERS.map((_, index) => 210_000 + index * 4_000)], ["Ben Lindqvist", ...QUARTERS.map(() => 204_000)]] });

const why = whyNoOtherPrograms();
if (why !== null) process.stderr.write(`tests/local/cli/compare-pdf: ${why}\n`);

describe("npm run compare -- FILE --pdf", () => {
  (why === null ? test : test.skip)("prints the comparison, and nothing that is for the manager alone", async () => {
    const pdf = path.join(aFolder(), "meeting.pdf");
    expect(await runCommand(["compare", await aPractice(), "--pdf", pdf])).toMatchObject({ exitCode: 0, result: expect.stringContaining(`To print: ${pdf}`) as unknown });
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    const words = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
    expect(words).toContain("Physician comparison");
    expect(words).not.toContain("Comparison detail");
  });

  test("without LibreOffice it says what to install, and writes nothing", async () => {
    const file = await aPractice();
    const pdf = path.join(aFolder(), "meeting.pdf");
    const ended = await runCommand(["compare", file, "--pdf", pdf], "", { ...process.env, PATH: aFolder() });
    expect(ended).toMatchObject({ exitCode: 3, notices: expect.stringContaining("Install LibreOffice Calc") as unknown });
    expect([existsSync(pdf), existsSync(file.replace(".xlsx", "-comparison.xlsx"))]).toEqual([false, false]);
  });
});

test("npm run compare -- FILE refuses a name that is taken with the option that settles it, and then takes that", async () => {
  const file = await aWorkbookFile({ "Associate Comparison": [["Ours since 2019"]], Collections: [["Provider", ...QUARTERS], ["Amara Osei", ...QUARTERS.map(() => 210_000)]] });
  const out = path.join(aFolder(), "result.xlsx");
  expect(await runCommand(["compare", file, "--out", out])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("--sheet-name 2") as unknown });
  expect(await runCommand(["compare", file, "--out", out, "--sheet-name", "a/b"])).toMatchObject({ exitCode: 3, notices: expect.stringContaining("at most ten characters") as unknown });
  expect(existsSync(out)).toBe(false);
  expect(await runCommand(["compare", file, "--out", out, "--sheet-name", "2"])).toMatchObject({ exitCode: 0 });
});
