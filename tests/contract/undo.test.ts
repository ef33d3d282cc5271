import { findCollections, insertInputSheets, previewComparison, runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { cellKey, type SheetModel, type WorkbookModel } from "../../src/local/host/model";
import type { Undo } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

async function compare(): Promise<Undo> {
  const run = await runComparison(openExcelWorkbook());
  if (run.kind !== "written" || run.receipt.undo === null) throw new Error("The practice was not compared.");
  return run.receipt.undo;
}

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const names = ({ sheets }: WorkbookModel): string[] => sheets.map(({ name }) => name);

describe("taking a writing back", () => {
  test("a first comparison leaves no trace, in three round trips", async () => {
    const workbook = aSmallPractice();
    const before = digestWorkbook(workbook);
    const local = await aLocalExcel(workbook);
    const undo = await compare();
    const syncsBefore = local.counters.syncs;
    expect(await openExcelWorkbook().undo(undo)).toEqual({ removed: ["Associate Comparison", "Comparison Detail"], restored: [], kept: [], cells: 0, roundTrips: 4 });
    expect(local.counters.syncs - syncsBefore).toBe(4);
    expect(digestWorkbook(workbook)).toBe(before);
  });

  test("a second comparison goes, and the first is back with its looks, charts, tables and names", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    const before = digestWorkbook(workbook);
    sheetNamed(workbook, "Collections").cells.setValue(1, 1, 333_000);
    sheetNamed(workbook, "Collections").cells.setValue(4, 1, Number(sheetNamed(workbook, "Collections").cells.value(4, 1)) + 123_000);
    const undo = await compare();
    expect(names(workbook)).toEqual(["Collections", "Clinical FTE", "Associate Comparison", "Partner Track former 1", "Comparison Detail", "Partner Track former 2"]);
    expect(await openExcelWorkbook().undo(undo)).toMatchObject({ removed: ["Associate Comparison", "Comparison Detail"], restored: ["Associate Comparison", "Comparison Detail"], kept: [] });
    sheetNamed(workbook, "Collections").cells.setValue(1, 1, 210_000);
    sheetNamed(workbook, "Collections").cells.setValue(4, 1, Number(sheetNamed(workbook, "Collections").cells.value(4, 1)) - 123_000);
    expect(digestWorkbook(workbook)).toBe(before);
  });

  test("however often it is written, no more former sheets wait than were replaced last", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    await compare();
    await compare();
    await compare();
    expect(workbook.sheets.filter(({ visibility }) => visibility === "VeryHidden")).toHaveLength(2);
    expect(names(workbook)).toHaveLength(6);
    expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).filter((name) => name.includes("draft"))).toEqual([]);
  });

  test("a sheet in which the user wrote since is kept under another name, and the former is back", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    const undo = await compare();
    sheetNamed(workbook, "Comparison Detail").cells.setValue(200, 0, "Ask about the call schedule");
    const receipt = await openExcelWorkbook().undo(undo);
    expect(receipt).toMatchObject({ removed: ["Associate Comparison"], restored: ["Associate Comparison", "Comparison Detail"], kept: ["Comparison Detail (kept)"] });
    expect(sheetNamed(workbook, "Comparison Detail (kept)").cells.value(200, 0)).toBe("Ask about the call schedule");
    expect((await runComparison(openExcelWorkbook())).kind).toBe("written");
  });

  test("a formula in place of a figure is a change as well, though it comes to the same", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    const undo = await compare();
    const { cells } = sheetNamed(workbook, "Associate Comparison");
    cells.formulas.set(cellKey(0, 0), { text: "=\"the same\"", spill: null, state: "current" });
    expect(await openExcelWorkbook().undo(undo)).toMatchObject({ kept: ["Associate Comparison (kept)"], removed: ["Comparison Detail"] });
  });

  test("a sheet kept at the writing, since the user had changed it, has its name again", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    sheetNamed(workbook, "Associate Comparison").cells.setValue(5, 1, 0.75);
    const before = digestWorkbook(workbook);
    const undo = await compare();
    expect(names(workbook)).toContain("Associate Comparison (kept)");
    await openExcelWorkbook().undo(undo);
    expect(digestWorkbook(workbook)).toBe(before);
  });

  test("input sheets go, but one somebody has typed into stays as it is", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    const { receipt } = await insertInputSheets(openExcelWorkbook(), { which: ["Associates", "Incidents", "Scoring"] });
    sheetNamed(workbook, "Incidents").cells.setValue(30, 0, "Amara Osei");
    if (receipt === null || receipt.undo === null) throw new Error("Nothing was inserted.");
    expect(await openExcelWorkbook().undo(receipt.undo)).toMatchObject({ removed: ["Associates", "Scoring"], restored: [], kept: ["Incidents"] });
    expect(names(workbook)).toEqual(["Collections", "Clinical FTE", "Incidents"]);
  });

  test("the sheet that was in front is in front again", async () => {
    const workbook = aSmallPractice();
    workbook.activeSheetId = sheetNamed(workbook, "Clinical FTE").id;
    await aLocalExcel(workbook);
    await openExcelWorkbook().undo(await compare());
    expect(workbook.activeSheetId).toBe(sheetNamed(workbook, "Clinical FTE").id);
  });

  test.each<readonly [string, string, (undo: Undo, workbook: WorkbookModel) => unknown]>([
    ["another writing came since", "gone", () => compare()],
    ["it was taken back before", "gone", (undo) => openExcelWorkbook().undo(undo)],
    ["the sheets that waited are gone", "gone", (_undo, workbook) => (workbook.sheets = workbook.sheets.filter(({ visibility }) => visibility !== "VeryHidden"))],
    ["the workbook is protected by now", "protected", (_undo, workbook) => (workbook.structureProtected = true)],
    ["the workbook is read-only by now", "read-only", (_undo, workbook) => (workbook.readOnly = true)],
    [
      "a sheet of the user's has the name by now",
      "name-taken",
      (_undo, workbook) => {
        sheetNamed(workbook, "Comparison Detail").name = "Mine now";
        workbook.sheets.push({ ...sheetNamed(workbook, "Clinical FTE"), id: "{mine}", name: "Comparison Detail" });
      },
    ],
  ])("nothing is done where %s", async (_what, kind, meanwhile) => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    const undo = await compare();
    await meanwhile(undo, workbook);
    const before = digestWorkbook(workbook);
    await expect(openExcelWorkbook().undo(undo)).rejects.toMatchObject({ kind, detail: { workbook: "untouched" } });
    expect(digestWorkbook(workbook)).toBe(before);
  });
});

describe("stopping a writing", () => {
  test.each([1, 2, 3])("when asked before round trip %d, nothing is left of it", async (stopAt) => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    const before = digestWorkbook(workbook);
    const { plan } = previewComparison(await findCollections(openExcelWorkbook()));
    let asked = 0;
    const stopped = openExcelWorkbook().apply(plan, { isCancelled: () => (asked += 1) >= stopAt });
    await expect(stopped).rejects.toMatchObject({ kind: "cancelled", detail: { workbook: "untouched" } });
    expect(asked).toBe(stopAt);
    expect(digestWorkbook(workbook)).toBe(before);
  });
});

describe("a writing that is not to be taken back", () => {
  test("leaves no former sheet behind, those of earlier writings neither", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await compare();
    await compare();
    const { plan } = previewComparison(await findCollections(openExcelWorkbook()));
    const receipt = await openExcelWorkbook().apply(plan, { formerSheets: "remove" });
    expect(receipt.undo).toBeNull();
    expect(names(workbook)).toEqual(["Collections", "Clinical FTE", "Associate Comparison", "Comparison Detail"]);
  });
});
