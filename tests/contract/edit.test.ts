import { openExcelWorkbook } from "../../src/excel";
import { newWorkbook, type WorkbookModel } from "../../src/local/host/model";
import { aCalculatedExcel } from "../support/a-calculated-excel";
import { digestWorkbook } from "../support/digest-workbook";

const PAYERS = [
  ["Aetna", 100],
  ["Medicaid", 300],
  ["AETNA", 100],
] as const;

/** Payers on one sheet; on another what our functions make of them. */
async function aWorkbookWithFormulas(): Promise<{ readonly workbook: WorkbookModel; readonly syncs: () => number; readonly values: (sheet: number, address: string) => Promise<unknown> }> {
  const workbook = newWorkbook(["Payers", "Our view"]);
  workbook.sheets[0]?.cells.rows.push(...PAYERS.map((row) => [...row]));
  const local = await aCalculatedExcel(workbook);
  await local.user.edit("'Our view'!A1", [["=PAYER_MIX(Payers!A1:A3,Payers!B1:B3)"]]);
  await local.user.edit("'Our view'!F1", [["=SUM(Payers!B1:B3)"]]);
  await local.user.edit("'Our view'!F2", [["=ROUND(PAYER_RISK(Payers!A1:A3,Payers!B1:B3),1)"]]);
  return {
    workbook,
    syncs: () => local.counters.syncs,
    values: (sheet, address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(workbook.sheets[sheet]?.name ?? "").getRange(address).load("values");
        await context.sync();
        return range.values as unknown;
      }),
  };
}

describe("finding formulas", () => {
  test("each that calls one of the functions, with all the cells it fills", async () => {
    await aWorkbookWithFormulas();
    expect(await openExcelWorkbook().findFormulas(["PAYER_MIX", "PAYER_RISK"])).toEqual([
      { sheet: "Our view", address: "A1:C2", formula: "=PAYER_MIX(Payers!A1:A3,Payers!B1:B3)", values: [["Medicaid", 300, 0.6], ["Commercial", 200, 0.4]], protection: "open" },
      { sheet: "Our view", address: "F2", formula: "=ROUND(PAYER_RISK(Payers!A1:A3,Payers!B1:B3),1)", values: [[expect.any(Number)]], protection: "open" },
    ]);
  });

  test("in four round trips; in three where there is none", async () => {
    const { syncs } = await aWorkbookWithFormulas();
    const before = syncs();
    await openExcelWorkbook().findFormulas(["PAYER_MIX"]);
    expect(syncs() - before).toBe(4);
    await openExcelWorkbook().findFormulas(["READINESS_SCORE"]);
    expect(syncs() - before).toBe(7);
  });
});

describe("setting cells", () => {
  test("text is written as text, numbers as numbers, and the way back restores what stood there", async () => {
    const { workbook, values, syncs } = await aWorkbookWithFormulas();
    const untouched = digestWorkbook(workbook);
    const before = syncs();
    const { undo, cells, roundTrips } = await openExcelWorkbook().edit({
      cells: [{ sheet: "Payers", address: "A1:B3", expect: [["Aetna", 100], ["Medicaid", null], [null, null]], write: [["=1+1", 7], [null, "12"], ["", true]] }],
    });
    expect([cells, roundTrips, syncs() - before]).toEqual([5, 2, 2]);
    expect(await values(0, "A1:B3")).toEqual([["=1+1", 7], ["Medicaid", "12"], ["", true]]);
    expect(workbook.sheets[0]?.cells.formulas.size).toBe(0);
    if (undo === null) throw new Error("There should be a way back.");
    expect(await openExcelWorkbook().undo(undo)).toEqual({ removed: [], restored: [], kept: [], cells: 5, roundTrips: 2 });
    expect(digestWorkbook(workbook)).toBe(untouched);
  });

  test("a spill becomes plain cells, and one formula again", async () => {
    const { workbook, values } = await aWorkbookWithFormulas();
    const untouched = digestWorkbook(workbook);
    const formula = "=PAYER_MIX(Payers!A1:A3,Payers!B1:B3)";
    const { undo } = await openExcelWorkbook().edit({ cells: [{ sheet: "Our view", address: "A1:C2", holds: "one spill", expect: [[formula]], write: [["Medicaid", 300, 0.6], ["Commercial", 200, 0.4]] }] });
    expect(workbook.sheets[1]?.cells.formulas.size).toBe(2);
    expect(await values(1, "A1:C2")).toEqual([["Medicaid", 300, 0.6], ["Commercial", 200, 0.4]]);
    if (undo === null) throw new Error("There should be a way back.");
    await openExcelWorkbook().undo(undo);
    expect(digestWorkbook(workbook)).toBe(untouched);
  });

  test.each([
    ["a value", "Payers", "A2", "Medicare"],
    ["a formula", "Our view", "F1", "=SUM(Payers!B1:B2)"],
    ["an empty cell", "Payers", "D9", "something"],
  ])("%s that is not what was expected stops everything", async (_what, sheet, address, expected) => {
    const { workbook } = await aWorkbookWithFormulas();
    const untouched = digestWorkbook(workbook);
    const edited = openExcelWorkbook().edit({ cells: [{ sheet: "Payers", address: "A1", expect: [["Aetna"]], write: [["Cigna"]] }, { sheet, address, expect: [[expected]], write: [[1]] }] });
    await expect(edited).rejects.toMatchObject({ kind: "changed-meanwhile", detail: { sheet, workbook: "untouched" } });
    expect(digestWorkbook(workbook)).toBe(untouched);
  });

  test("where the user has typed since, the way back is closed and says where", async () => {
    const { workbook } = await aWorkbookWithFormulas();
    const { undo } = await openExcelWorkbook().edit({ cells: [{ sheet: "Payers", address: "A1", expect: [["Aetna"]], write: [["Cigna"]] }] });
    workbook.sheets[0]?.cells.setValue(0, 0, "Humana");
    if (undo === null) throw new Error("There should be a way back.");
    await expect(openExcelWorkbook().undo(undo)).rejects.toMatchObject({ kind: "changed-meanwhile", detail: { sheet: "Payers" } });
  });

  test("more than 5 MB goes in pieces, all of it", async () => {
    const { workbook, syncs } = await aWorkbookWithFormulas();
    const text = "x".repeat(1000);
    const before = syncs();
    const write = Array.from({ length: 7_000 }, (_, row) => [`${row} ${text}`]);
    const { roundTrips } = await openExcelWorkbook().edit({ cells: [{ sheet: "Payers", address: "D1:D7000", expect: write.map(() => [null]), write }] });
    expect(roundTrips).toBe(syncs() - before);
    expect(roundTrips).toBeGreaterThan(3);
    expect(workbook.sheets[0]?.cells.value(6_999, 3)).toBe(`6999 ${text}`);
  });
});
