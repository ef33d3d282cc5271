import { freezeValues, runComparison, type Written } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import { cellOfKey, type SheetModel, type WorkbookModel } from "../../src/local/host/model";
import type { FigureKind } from "../../src/workbook";
import { aCalculatedExcel } from "../support/a-calculated-excel";
import { columnOf, COMPARISON, DETAIL, MEANWHILE, rowOf, sheetNamed } from "../support/a-refreshed-practice";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const GROWTH = "Growth a quarter";

async function write(figures?: FigureKind): Promise<Written> {
  const run = await runComparison(openExcelWorkbook(), { choices: { figures } });
  if (run.kind !== "written") throw new Error(JSON.stringify(run));
  return run;
}

async function aLivePractice(): Promise<{ readonly workbook: WorkbookModel; readonly local: LocalExcel; readonly written: Written }> {
  const workbook = aSmallPractice();
  const local = await aCalculatedExcel(workbook);
  return { workbook, local, written: await write("live") };
}

const formulasOf = (sheet: SheetModel): readonly string[] => [...sheet.cells.formulas.values()].map(({ text }) => text);

const valuesOf = (sheet: SheetModel): unknown[][] => sheet.cells.rows.map((row) => (row ?? []).map((cell) => cell ?? ""));

describe("a comparison with live formulas", () => {
  test("each comes to what is written otherwise", async () => {
    const { workbook, local, written } = await aLivePractice();
    const live = sheetNamed(workbook, COMPARISON);
    expect(formulasOf(live).filter((text) => text.startsWith("=COLLECTIONS_TREND"))).toHaveLength(3);
    const planned = written.plan.sheets[0];
    expect(planned?.formulas).toHaveLength(live.cells.formulas.size);
    for (const key of live.cells.formulas.keys()) {
      const { row, column } = cellOfKey(key);
      const [value, expected] = [live.cells.value(row, column), planned?.values[row]?.[column]];
      expect(typeof expected === "number" ? Math.abs(Number(value) - expected) < 1e-9 : value === expected).toBe(true);
    }
    local.dispose();
  });

  test("a figure changed in the detail sheet changes the growth of that person alone", async () => {
    const { workbook, local } = await aLivePractice();
    const sheet = sheetNamed(workbook, COMPARISON);
    const growth = (): unknown[] => ["Amara Osei", "Ben Lindqvist", "Carla Mendes"].map((name) => sheet.cells.value(rowOf(sheet, name), columnOf(sheet, GROWTH)));
    const before = growth();
    await local.user.edit(`'${DETAIL}'!G8`, [[900_000]]);
    expect(growth().map((each, person) => each === before[person])).toEqual([false, true, true]);
    local.dispose();
  });

  test("refresh leaves nothing behind, after a calculation too, and they stay live", async () => {
    const { workbook, local } = await aLivePractice();
    await local.user.edit(`'${DETAIL}'!G8`, [[900_000]]);
    MEANWHILE["another order"](workbook);
    const again = await write();
    expect(again.choices.figures).toBe("live");
    expect(again.receipt.edits?.filter(({ sheet }) => sheet === COMPARISON) ?? []).toEqual([]);
    expect(formulasOf(sheetNamed(workbook, COMPARISON)).length).toBeGreaterThan(9);
    expect(again.receipt.kept.filter((name) => name.startsWith(COMPARISON))).toEqual([]);
    local.dispose();
  });

  test("a figure typed over a formula is the user's, and is told; the figures its neighbours lead to are kept with it", async () => {
    const { workbook, local } = await aLivePractice();
    const sheet = sheetNamed(workbook, COMPARISON);
    const cell = `${String.fromCharCode(65 + columnOf(sheet, GROWTH))}${rowOf(sheet, "Ben Lindqvist") + 1}`;
    await local.user.edit(`'${COMPARISON}'!${cell}`, [[0.5]]);
    const again = await write();
    expect(again.receipt.edits).toMatchObject([{ sheet: COMPARISON, overwritten: [{ was: "0.5" }] }, { sheet: DETAIL, overwritten: [] }]);
    const [kept, ...others] = again.receipt.kept;
    expect([kept, others]).toEqual([`${COMPARISON} (kept)`, [`${DETAIL} (kept)`]]);
    local.dispose();
  });

  test("frozen, each is a value, and a refresh finds no work of the user's", async () => {
    const { workbook, local } = await aLivePractice();
    const before = valuesOf(sheetNamed(workbook, COMPARISON));
    expect(await freezeValues(openExcelWorkbook())).toMatchObject({ kind: "frozen", leftOut: [] });
    expect(formulasOf(sheetNamed(workbook, COMPARISON))).toEqual([]);
    expect(valuesOf(sheetNamed(workbook, COMPARISON))).toEqual(before);
    const again = await write();
    expect([again.receipt.kept, again.receipt.edits]).toEqual([[], []]);
    local.dispose();
  });

  test("taken back, the workbook is as it was: without a comparison, or with the former one", async () => {
    const workbook = aSmallPractice();
    const local = await aCalculatedExcel(workbook);
    const bare = digestWorkbook(workbook);
    const first = await write("live");
    if (first.receipt.undo === null) throw new Error("There is nothing to take back.");
    expect(await openExcelWorkbook().undo(first.receipt.undo)).toMatchObject({ kept: [] });
    expect(digestWorkbook(workbook)).toBe(bare);
    await write("live");
    const live = digestWorkbook(workbook);
    const second = await write("values");
    expect(formulasOf(sheetNamed(workbook, COMPARISON))).toEqual([]);
    if (second.receipt.undo === null) throw new Error("There is nothing to take back.");
    expect(await openExcelWorkbook().undo(second.receipt.undo)).toMatchObject({ kept: [] });
    expect(digestWorkbook(workbook)).toBe(live);
    local.dispose();
  });
});
