import { freezeValues } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { aPractice, freeze } from "../support/a-practice-with-formulas";
import { digestWorkbook } from "../support/digest-workbook";

describe("freezing in a workbook", () => {
  test("values stand where formulas of ours stood, a spill's too; what waited for an undo is gone", async () => {
    const { workbook, local } = await aPractice("compared twice");
    const before = workbook.sheets[0]?.cells.rows.map((row) => [...(row ?? [])]);
    const syncs = local.counters.syncs;
    const frozen = await freezeValues(openExcelWorkbook());
    expect(local.counters.syncs - syncs).toBe(6);
    expect(frozen).toMatchObject({ kind: "frozen", frozen: [{ sheet: "Collections", addresses: expect.arrayContaining(["I2", "I3", "I4", "K2", "M2:S4"]) as unknown }], leftOut: [] });
    expect(workbook.sheets[0]?.cells.rows.map((row) => [...(row ?? [])])).toEqual(before);
    expect([...(workbook.sheets[0]?.cells.formulas.values() ?? [])].map(({ text }) => text)).toEqual(["=\"COLLECTIONS_TREND(B2:H2)\"&SUM(B2:H2)"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Collections", "Clinical FTE", "Associate Comparison", "Comparison Detail"]);
    local.dispose();
  });

  test("taken back, everything calculates as before, in two round trips", async () => {
    const { workbook, local } = await aPractice("never compared");
    const before = digestWorkbook(workbook);
    const undo = await freeze();
    const syncs = local.counters.syncs;
    expect(await openExcelWorkbook().undo(undo)).toMatchObject({ cells: 25 });
    expect(local.counters.syncs - syncs).toBe(2);
    expect(digestWorkbook(workbook)).toBe(before);
    local.dispose();
  });

  test("a protected sheet with a formula of ours stops it, by name", async () => {
    const { workbook, local } = await aPractice("never compared");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Collections").protection.protect();
      await context.sync();
    });
    const before = digestWorkbook(workbook);
    expect(await freezeValues(openExcelWorkbook())).toEqual({ kind: "protected", sheets: ["Collections"] });
    expect(digestWorkbook(workbook)).toBe(before);
    local.dispose();
  });
});
