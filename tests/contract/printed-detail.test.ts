import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/local/files";
import { printComparison } from "../../src/local/cli/print-comparison";
import { DETAIL_SHEET } from "../../src/workbook";
import { aFolder } from "../support/a-workbook-file";
import { whyNoOtherPrograms } from "../support/other-programs";
import { PROJECT, runCommand } from "../support/run-command";

jest.setTimeout(300_000);

const why = whyNoOtherPrograms();
if (why !== null) process.stderr.write(`tests/contract/printed-detail: ${why}\n`);

(why === null ? test : test.skip)("every page of the printed detail begins with a table's title and its headings, and the sheet is one page wide", async () => {
  const folder = aFolder();
  const [written, pdf] = [path.join(folder, "written.xlsx"), path.join(folder, "detail.pdf")];
  expect(await runCommand(["compare", path.join(PROJECT, "assets", "sample-practice.xlsx"), "--out", written])).toMatchObject({ exitCode: 0 });
  const { workbook } = await openXlsx(readFileSync(written), "written.xlsx");
  const sheet = workbook.sheets.find(({ name }) => name === DETAIL_SHEET);
  const pageStarts = sheet?.pageLayout.pageStarts ?? [];
  writeFileSync(pdf, await printComparison(written, DETAIL_SHEET));
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  expect(pageStarts.length).toBeGreaterThan(10);
  expect(pages).toHaveLength(pageStarts.length + 1);
  pageStarts.forEach((row, index) => {
    const words = (pages[index + 1] ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
    expect(words[0]).toBe(sheet?.cells.rows[row]?.[0]);
    expect(words.slice(1, 6).join(" ")).toMatch(/Physician|Total|Weight|Figures|What|Quarter/);
  });
});
