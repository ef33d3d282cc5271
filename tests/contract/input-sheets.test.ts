import { insertInputSheets } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { openXlsx, saveXlsx } from "../../src/local/files";
import type { DataValidationModel, SheetModel, WorkbookModel } from "../../src/local/host/model";
import { DEFAULT_SCORING } from "../../src/domain";
import { INPUT_SHEETS, planInputSheets, readEvidence, type CellValue, type EvidenceReading } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { aTemplate, EXPECTED, FILLED, headingRowOf, PEOPLE, withoutPlaces } from "../support/input-sheets";

const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** As Excel would save it and open it again. */
const reopened = async (workbook: WorkbookModel): Promise<WorkbookModel> => (await openXlsx((await saveXlsx({ workbook, package: null })).bytes, "again.xlsx")).workbook;

/** Somebody types rows into the table, under the example, through Excel itself. */
async function fillIn(name: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const first = headingRowOf(aTemplate(name)) + 2;
  await Excel.run(async (context) => {
    rows.forEach((row, index) => {
      context.workbook.worksheets.getItem(name).getRangeByIndexes(first + index, 0, 1, row.length).values = [[...row]];
    });
    await context.sync();
  });
}

async function readBack(workbook: WorkbookModel): Promise<EvidenceReading> {
  await aLocalExcel(workbook);
  const excel = openExcelWorkbook();
  return readEvidence(await excel.readSheets(INPUT_SHEETS), (await excel.readMap()).dateSystem, PEOPLE);
}

describe("input sheets through Office.js and a file", () => {
  test("what is filled into every sheet is read back the same after saving and opening", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await insertInputSheets(openExcelWorkbook());
    for (const [name, rows] of Object.entries(FILLED)) await fillIn(name, rows); // eslint-disable-line no-await-in-loop -- one person types one sheet after the other
    const { evidence, findings } = await readBack(await reopened(workbook));
    expect(findings).toEqual([]);
    expect(withoutPlaces(evidence)).toEqual({ ...EXPECTED, scoring: DEFAULT_SCORING });
  });

  test("blank sheets say nothing after saving and opening, in a workbook that counts from 1904 too", async () => {
    const workbook = aSmallPractice();
    workbook.dateSystem = "1904";
    await aLocalExcel(workbook);
    await insertInputSheets(openExcelWorkbook());
    const { evidence, findings } = await readBack(await reopened(workbook));
    expect(findings).toEqual([]);
    expect(Object.entries(evidence).filter(([, entries]) => entries !== null)).toEqual([["scoring", DEFAULT_SCORING]]);
  });

  test("what may be typed arrives in the workbook, and survives the file", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    await insertInputSheets(openExcelWorkbook(), { reading: { group: null } });
    const rules = (sheet: SheetModel): DataValidationModel[] => sheet.dataValidations;
    const plans = planInputSheets([], INPUT_SHEETS, null);
    for (const { name, validations } of plans) expect([name, rules(sheetNamed(workbook, name)).length]).toEqual([name, validations.length]);
    const again = await reopened(workbook);
    for (const { name } of plans) expect(rules(sheetNamed(again, name))).toEqual(rules(sheetNamed(workbook, name)));
    const [associate, date, category, severity] = rules(sheetNamed(again, "Incidents"));
    expect(associate?.rule).toEqual({ textLength: { formula1: 80, operator: "LessThanOrEqualTo" } });
    expect(date?.rule).toEqual({ date: { formula1: "=DATE(1950,1,1)", formula2: "=DATE(2100,12,31)", operator: "Between" } });
    expect(category).toMatchObject({
      rule: { list: { inCellDropDown: true, source: "schedule complaints,lateness,slow documentation,conduct with staff" } },
      prompt: { title: "Category", message: "One of the four that count. Required.", showPrompt: true },
      errorAlert: { message: "Choose one from the list in the cell.", style: "Stop", showAlert: true },
    });
    expect(severity?.rule).toEqual({ list: { inCellDropDown: true, source: "minor,serious,grave" } });
    expect(associate?.errorAlert?.style).toBe("Warning");
  });

  test("all thirteen take three round trips to write, and the first comes to the front", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    const { receipt } = await insertInputSheets(openExcelWorkbook());
    expect(receipt).toMatchObject({ sheets: INPUT_SHEETS, left: [], kept: [], roundTrips: 3 });
    expect(workbook.activeSheetId).toBe(sheetNamed(workbook, "Associates").id);
    expect(workbook.sheets.map(({ tables }) => tables.map(({ name }) => name)).flat()).toEqual(planInputSheets([], INPUT_SHEETS, null).flatMap(({ tables }) => tables.map(({ name }) => name)));
  });

  test("a sheet that appears between looking and writing is left alone too", async () => {
    const workbook = aSmallPractice();
    await aLocalExcel(workbook);
    const excel = openExcelWorkbook();
    await insertInputSheets(excel, { which: ["Incidents"] });
    await fillIn("Incidents", FILLED["Incidents"] ?? []);
    const before = sheetNamed(workbook, "Incidents").cells.rows.map((row) => [...(row ?? [])]);
    const receipt = await excel.apply({ sheets: planInputSheets([], ["incidents", "Projects"], null), settings: {}, activate: "Projects" });
    expect(receipt).toMatchObject({ sheets: ["Projects"], left: ["Incidents"], kept: [] });
    expect(sheetNamed(workbook, "Incidents").cells.rows).toEqual(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Collections", "Clinical FTE", "Incidents", "Projects"]);
  });
});
