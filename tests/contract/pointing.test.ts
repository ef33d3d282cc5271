import { findCollections, writeAssociateSheets } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { openXlsx, saveXlsx } from "../../src/local/files";
import type { WorkbookModel } from "../../src/local/host/model";
import { columnLetters, refreshWords } from "../../src/workbook";
import { aCalculatedExcel } from "../support/a-calculated-excel";
import { besideTable, COMPARISON, DETAIL, MEANWHILE, rowOf, sheetNamed, write } from "../support/a-refreshed-practice";
import { aSummary, cellOf, SUMMARY, textsOf, valuesOf } from "../support/a-summary";
import { digestWorkbook } from "../support/digest-workbook";

const AMARA = "Amara Osei";
const BEN = "Ben Lindqvist";
const CARLA = "Carla Mendes";

const lastFourColumn = 2;
const valueOf = (workbook: WorkbookModel, person: string): unknown => {
  const sheet = sheetNamed(workbook, COMPARISON);
  return sheet.cells.value(rowOf(sheet, person), lastFourColumn);
};
const shown = ({ sheets }: WorkbookModel): string[] => sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

describe("formulas of the user's own sheets that read the comparison", () => {
  test("go on reading it after it was written again, once, twice and three times", async () => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, AMARA, "C")}*2`, `=SUM('${COMPARISON}'!C:C)`, `='${DETAIL}'!A1`]);
    const before = [textsOf(summary), valuesOf(summary)];
    for (const _time of [1, 2, 3]) {
      // eslint-disable-next-line no-await-in-loop -- one writing after the other
      const { receipt } = await write();
      expect(receipt.edits).toEqual([]);
      expect([textsOf(summary), valuesOf(summary)]).toEqual(before);
    }
    expect(valuesOf(summary)[0]).toBe(2 * Number(valueOf(workbook, AMARA)));
    local.dispose();
  });

  test.each(["another order", "somebody new", "somebody left"] as const)("read the same person when there is %s", async (meanwhile) => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, CARLA, "C")}`, `=SUM(${cellOf(comparison, AMARA, "C")}:C${rowOf(comparison, CARLA) + 1})`]);
    MEANWHILE[meanwhile](workbook);
    const { receipt } = await write();
    const sheet = sheetNamed(workbook, COMPARISON);
    expect([receipt.edits, textsOf(summary)[0]]).toEqual([[], `=${cellOf(sheet, CARLA, "C")}`]);
    const people = [AMARA, BEN, CARLA, "Dina Okafor"].flatMap((name) => (sheet.cells.rows.some((row) => row?.[0] === name) ? [Number(valueOf(workbook, name))] : []));
    expect(valuesOf(summary)).toEqual([valueOf(workbook, CARLA), people.reduce((sum, each) => sum + each, 0)]);
    local.dispose();
  });

  test("read the new figures, not those of the sheet that was replaced", async () => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, CARLA, "C")}`]);
    const [before] = valuesOf(summary);
    MEANWHILE["another order"](workbook);
    await write();
    expect(valuesOf(summary)).not.toEqual([before]);
    await write();
    expect(valuesOf(summary)).toEqual([valueOf(workbook, CARLA)]);
    local.dispose();
  });

  test("names follow as well, a sheet's own too, and what is computed from a table", async () => {
    const { workbook, local, summary } = await aSummary(() => ["=Carla*2", "=ROWS(PartnerTrackFigures[Physician])"]);
    await local.Excel.run(async (context) => {
      const comparison = sheetNamed(workbook, COMPARISON);
      context.workbook.names.add("Carla", `=${cellOf(comparison, CARLA, "$C$")}`);
      context.workbook.worksheets.getItem(SUMMARY).names.add("Twice", `=2*${cellOf(comparison, CARLA, "C")}`);
      await context.sync();
    });
    MEANWHILE["another order"](workbook);
    await write();
    await write();
    const sheet = sheetNamed(workbook, COMPARISON);
    const said = await local.Excel.run(async (context) => {
      const names = [context.workbook.names.getItem("Carla"), context.workbook.worksheets.getItem(SUMMARY).names.getItem("Twice")];
      names.forEach((name) => name.load("formula"));
      await context.sync();
      return names.map(({ formula }) => formula as unknown);
    });
    expect(said).toEqual([`='${COMPARISON}'!$C$${rowOf(sheet, CARLA) + 1}`, `=2*${cellOf(sheet, CARLA, "C")}`]);
    expect(valuesOf(summary)).toEqual([2 * Number(valueOf(workbook, CARLA)), 3]);
    local.dispose();
  });

  test("formulas in a column the user added to ours speak of the new sheets, their own by name as well", async () => {
    const { workbook, local } = await aSummary(() => ["=1"]);
    const comparison = sheetNamed(workbook, COMPARISON);
    await local.user.edit(cellOf(comparison, AMARA, columnLetters(besideTable(comparison))), [[`='${DETAIL}'!A1&${cellOf(comparison, AMARA, "A")}`]]);
    await write();
    await write();
    const sheet = sheetNamed(workbook, COMPARISON);
    expect([...sheet.cells.formulas.values()].map(({ text }) => text)).toEqual([`='${DETAIL}'!A1&${cellOf(sheet, AMARA, "A")}`]);
    local.dispose();
  });
});

test("an associate's sheet that is written again is read by its words", async () => {
  const { local, summary } = await aSummary(() => ["=1"]);
  const found = await findCollections(openExcelWorkbook());
  const [name = ""] = (await writeAssociateSheets(openExcelWorkbook(), found, { names: [AMARA] })).receipt.sheets;
  await local.user.edit(`${SUMMARY}!A1:A2`, [[`='${name}'!A1`], [`='${name}'!A3`]]);
  const before = [textsOf(summary), valuesOf(summary)];
  expect(await writeAssociateSheets(openExcelWorkbook(), found, { names: [AMARA] })).toMatchObject({ receipt: { kept: [], edits: [] } });
  await writeAssociateSheets(openExcelWorkbook(), found, { names: [AMARA] });
  expect([textsOf(summary), valuesOf(summary)]).toEqual(before);
  local.dispose();
});

test("saved to the file it came from, with the former sheet kept, formulas and names read the new one", async () => {
  const { workbook: made, local: first } = await aSummary((comparison) => [`=${cellOf(comparison, CARLA, "C")}`]);
  await first.Excel.run(async (context) => {
    context.workbook.names.add("Twice", `=2*${cellOf(sheetNamed(made, COMPARISON), CARLA, "C")}`);
    await context.sync();
  });
  first.dispose();
  const opened = await openXlsx((await saveXlsx({ workbook: made, package: null })).bytes, "practice.xlsx");
  const local = await aCalculatedExcel(opened.workbook);
  const comparison = sheetNamed(opened.workbook, COMPARISON);
  const said = [textsOf(sheetNamed(opened.workbook, SUMMARY)), opened.workbook.names.find(({ name }) => name === "Twice")?.formula];
  await local.user.edit(cellOf(comparison, AMARA), [[0.7]]);
  expect((await write()).receipt.kept).toEqual([`${COMPARISON} (kept)`]);
  local.dispose();
  const { workbook } = await openXlsx((await saveXlsx(opened)).bytes, "practice.xlsx");
  expect([textsOf(sheetNamed(workbook, SUMMARY)), workbook.names.find(({ name }) => name === "Twice")?.formula]).toEqual(said);
});

describe("what cannot be pointed to the new sheet keeps the former one in sight, and the receipt says so", () => {
  test("a formula on a locked sheet", async () => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, AMARA, "C")}`]);
    const before = valuesOf(summary);
    summary.protected = true;
    const { receipt } = await write();
    expect(shown(workbook)).toContain(`${COMPARISON} (kept)`);
    expect([textsOf(summary), valuesOf(summary)]).toEqual([[`='${COMPARISON} (kept)'!C${rowOf(sheetNamed(workbook, COMPARISON), AMARA) + 1}`], before]);
    expect(refreshWords(receipt.edits ?? [])).toEqual([`${COMPARISON}: formulas of yours could not be pointed to the new sheet. They read the former one, which stays as ${COMPARISON} (kept): Summary!A1.`]);
    local.dispose();
  });

  test("a formula about somebody who is no longer there", async () => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, BEN, "C")}`, `=${cellOf(comparison, CARLA, "C")}`]);
    const before = valuesOf(summary);
    MEANWHILE["somebody left"](workbook);
    const { receipt } = await write();
    expect(receipt).toMatchObject({ kept: [], edits: [{ keptAs: `${COMPARISON} (kept)`, readBy: ["Summary!A1"] }] });
    expect([valuesOf(summary)[0], textsOf(summary)[1]]).toEqual([before[0], `=${cellOf(sheetNamed(workbook, COMPARISON), CARLA, "C")}`]);
    local.dispose();
  });

  test("a formula Excel refuses, which only shows when everything is swapped", async () => {
    const { workbook, local, summary } = await aSummary((comparison) => [`=${cellOf(comparison, AMARA, "C")}`]);
    const before = valuesOf(summary);
    const SWAP = 8;
    local.faults.beforeSync(SWAP, () => (summary.protected = true));
    const { receipt } = await write();
    expect(receipt).toMatchObject({ kept: [], edits: [{ keptAs: `${COMPARISON} (kept)`, readBy: ["Summary!A1"] }] });
    expect(valuesOf(summary)).toEqual(before);
    expect(shown(workbook).filter((name) => name.startsWith(COMPARISON))).toEqual([COMPARISON, `${COMPARISON} (kept)`]);
    local.dispose();
  });
});

describe("undo", () => {
  test("gives formulas and names back the text they had", async () => {
    const { workbook, local } = await aSummary((comparison) => [`=${cellOf(comparison, CARLA, "C")}`, `=ROWS(PartnerTrackFigures[Physician])`]);
    await local.Excel.run(async (context) => {
      context.workbook.names.add("Carla", `=2*${cellOf(sheetNamed(workbook, COMPARISON), CARLA, "C")}`);
      await context.sync();
    });
    MEANWHILE["another order"](workbook);
    await local.Excel.run(async (context) => context.sync());
    const before = digestWorkbook(workbook);
    const { receipt } = await write();
    if (receipt.undo === null) throw new Error("Nothing was written.");
    expect(await openExcelWorkbook().undo(receipt.undo)).toMatchObject({ restored: [COMPARISON, DETAIL], kept: [] });
    expect(digestWorkbook(workbook)).toBe(before);
    local.dispose();
  });

  test("leaves a sheet that a formula made since reads, and says so", async () => {
    const { workbook, local, summary } = await aSummary(() => ["=1"]);
    const { receipt } = await write();
    const formula = `=${cellOf(sheetNamed(workbook, COMPARISON), CARLA, "C")}`;
    await local.user.edit(`${SUMMARY}!A1:A1`, [[formula]]);
    const before = valuesOf(summary);
    if (receipt.undo === null) throw new Error("Nothing was written.");
    expect(await openExcelWorkbook().undo(receipt.undo)).toMatchObject({ restored: [COMPARISON, DETAIL], kept: [`${COMPARISON} (kept)`], readBy: ["Summary!A1"] });
    expect([textsOf(summary), valuesOf(summary)]).toEqual([[formula.replace(COMPARISON, `${COMPARISON} (kept)`)], before]);
    local.dispose();
  });
});
