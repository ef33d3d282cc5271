import { openExcelWorkbook } from "../../src/excel";
import { openXlsx, saveXlsx } from "../../src/local/files";
import { aLocalExcel } from "../support/a-local-excel";
import { anEditedPractice } from "../support/an-edited-practice";
import { columnOf, COMPARISON, rowOf, sheetNamed, write } from "../support/a-refreshed-practice";
import { digestWorkbook } from "../support/digest-workbook";
import { formulaAt, lookAt } from "../support/user-hand";

describe("after writing again over a sheet the user worked on", () => {
  test("undo brings the former sheet back exactly", async () => {
    const workbook = await anEditedPractice();
    const local = await aLocalExcel(workbook);
    const before = digestWorkbook(workbook);
    const { receipt } = await write();
    if (receipt.undo === null) throw new Error("Nothing was written.");
    expect(await openExcelWorkbook().undo(receipt.undo)).toMatchObject({ removed: [COMPARISON, "Comparison Detail"], restored: [COMPARISON, "Comparison Detail"], kept: [] });
    expect(digestWorkbook(workbook)).toBe(before);
    local.dispose();
  });

  test("writing a third and a fourth time changes nothing any more", async () => {
    const workbook = await anEditedPractice();
    const local = await aLocalExcel(workbook);
    await write();
    const second = digestWorkbook(workbook);
    const { receipt } = await write();
    expect(receipt.edits).toEqual([]);
    await write();
    const stable = (digest: string): string => digest.replaceAll(/Partner Track former \d+/g, "former").replaceAll(/_former(?:_\d+)?"/g, '_former"');
    const sheet = (digest: string): unknown => (JSON.parse(stable(digest)) as { sheets: { name: string }[] }).sheets.find(({ name }) => name === COMPARISON);
    expect(sheet(digestWorkbook(workbook))).toEqual(sheet(second));
    local.dispose();
  });

  test("saved, opened again and written again, all of it is there", async () => {
    const edited = await anEditedPractice();
    const { workbook } = await openXlsx((await saveXlsx({ workbook: edited, package: null })).bytes, "practice.xlsx");
    const local = await aLocalExcel(workbook);
    const { receipt } = await write();
    const sheet = sheetNamed(workbook, COMPARISON);
    const carla = rowOf(sheet, "Carla Mendes");
    expect(formulaAt(sheet, carla, columnOf(sheet, "Mine"))).toBe(`=B${carla + 1}*2`);
    expect(lookAt(sheet, carla, 1)).toMatchObject({ fill: "#FFFF00", bold: true });
    expect(sheet.columns.get(columnOf(sheet, "Mine"))?.width).toBeCloseTo(22, 0);
    expect(sheet.pageLayout.orientation).toBe("Portrait");
    expect(sheet.comments.map(({ row, content }) => [row === carla, content])).toEqual([[true, "[Rita] Locum"]]);
    expect(sheet.conditionalFormats.filter(({ kind }) => kind === "Custom")).toHaveLength(1);
    expect(receipt.edits).toEqual([{ sheet: COMPARISON, overwritten: [], below: ["Ben Lindqvist"], frozen: [], keptAs: null, notCarried: [] }]);
    local.dispose();
  });
});
