import { openExcelWorkbook } from "../../src/excel";
import { newWorkbook } from "../../src/local/host/model";
import { aLocalExcel } from "../support/a-local-excel";

describe("showing cells", () => {
  test("brings the sheet to the front and selects, in one round trip; what is selected reads the same", async () => {
    const local = await aLocalExcel(newWorkbook(["Payments", "Roster 2026"]));
    await openExcelWorkbook().select("'Roster 2026'!B4:F9");
    expect(local.counters.syncs).toBe(1);
    expect(await openExcelWorkbook().selection()).toBe("'Roster 2026'!B4:F9");
    expect(local.counters.syncs).toBe(2);
  });

  test("a hidden sheet stays hidden, and the error says which", async () => {
    const workbook = newWorkbook(["Payments", "Roster 2026"]);
    const [, roster] = workbook.sheets;
    if (roster === undefined) throw new Error("two sheets were asked for");
    roster.visibility = "Hidden";
    await aLocalExcel(workbook);
    await expect(openExcelWorkbook().select("'Roster 2026'!B4:F9")).rejects.toMatchObject({ kind: "hidden", detail: { sheet: "Roster 2026", workbook: "untouched" } });
    expect(roster.visibility).toBe("Hidden");
  });

  test.each(["'Roster 2025'!B4", "Payments", ""])("%p is gone", async (where) => {
    await aLocalExcel(newWorkbook(["Payments"]));
    await expect(openExcelWorkbook().select(where)).rejects.toMatchObject({ kind: "gone" });
  });

  test("a failure of another kind keeps its own", async () => {
    const local = await aLocalExcel(newWorkbook(["Payments"]));
    local.faults.failSync(1, { code: "InvalidOperationInCellEditMode", when: "before" });
    await expect(openExcelWorkbook().select("Payments!B2")).rejects.toMatchObject({ kind: "edit-mode" });
  });
});
