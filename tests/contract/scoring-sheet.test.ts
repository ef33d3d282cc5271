import { findCollections, insertInputSheets, keepScoring, type Found } from "../../src/actions";
import { DEFAULT_SCORING } from "../../src/domain";
import { openExcelWorkbook } from "../../src/excel";
import { openXlsx, saveXlsx } from "../../src/local/files";
import type { WorkbookModel } from "../../src/local/host/model";
import { draftScoring, type Workbook } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";

const TYPED = { "Weight: financial": "40", "Weight: growth": "10", "Rework: 0 points at": "5%", Partners: "6" };
const KEPT = { version: 2, weights: { ...DEFAULT_SCORING.weights, financial: 40, growth: 10 }, rework: { zeroAt: 0.05, hundredAt: 0 }, partners: 6 };

async function openIn(workbook: WorkbookModel): Promise<Workbook> {
  await aLocalExcel(workbook);
  return openExcelWorkbook();
}

const keep = (excel: Workbook, { evidence }: Found): ReturnType<typeof keepScoring> => keepScoring(excel, evidence, draftScoring(evidence.scoringPlaces ?? null, TYPED));

const valuesIn = (workbook: WorkbookModel): unknown => workbook.sheets.find(({ name }) => name === "Scoring")?.cells.rows.map((row) => (row ?? []).slice(0, 2).map((cell) => cell ?? ""));

describe("the Scoring sheet through Office.js and a file", () => {
  test("a changed scale is written into its cells, outlives the file, and is taken back whole", async () => {
    const workbook = aSmallPractice();
    const excel = await openIn(workbook);
    await insertInputSheets(excel, { which: ["Scoring"] });
    const before = valuesIn(workbook);
    const { undo } = await keep(excel, await findCollections(excel));
    const again = (await openXlsx((await saveXlsx({ workbook, package: null })).bytes, "again.xlsx")).workbook;
    expect((await findCollections(await openIn(again))).evidence).toMatchObject({ evidence: { scoring: KEPT }, findings: [] });

    const back = await openIn(workbook);
    if (undo === null) throw new Error("nothing to take back");
    await back.undo(undo);
    expect(valuesIn(workbook)).toEqual(before);
  });

  test("a cell that somebody changed meanwhile stops all of it", async () => {
    const workbook = aSmallPractice();
    const excel = await openIn(workbook);
    await insertInputSheets(excel, { which: ["Scoring"] });
    const found = await findCollections(excel);
    const { address } = { address: found.evidence.scoringPlaces?.cells["Weight: growth"]?.where.split("!")[1] ?? "" };
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scoring").getRange(address).values = [[35]];
      await context.sync();
    });
    const before = valuesIn(workbook);
    await expect(keep(excel, found)).rejects.toMatchObject({ kind: "changed-meanwhile", detail: { sheet: "Scoring", workbook: "untouched" } });
    expect(valuesIn(workbook)).toEqual(before);
  });

  test("where there is no sheet it is made with the scale in it, and goes again with one undo", async () => {
    const workbook = aSmallPractice();
    const excel = await openIn(workbook);
    const { sheet, undo } = await keep(excel, await findCollections(excel));
    expect(sheet).toBe("made");
    expect((await findCollections(excel)).evidence).toMatchObject({ evidence: { scoring: KEPT }, findings: [] });
    if (undo === null) throw new Error("nothing to take back");
    await excel.undo(undo);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Collections", "Clinical FTE"]);
  });
});
