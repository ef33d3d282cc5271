import { openExcelWorkbook } from "../../src/excel";
import { newWorkbook } from "../../src/local/host/model";
import { samplePractice } from "../../src/local/sample";
import { aLocalExcel } from "../support/a-local-excel";

describe("reading a workbook through Office.js", () => {
  test("the map is one round trip", async () => {
    const local = await aLocalExcel(samplePractice());
    const map = await openExcelWorkbook().readMap();
    expect(map.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Payments", "visible"],
      ["Clinical FTE", "visible"],
      ["Overhead", "visible"],
    ]);
    expect(map).toMatchObject({ name: "sample-practice.xlsx", readOnly: false, dateSystem: "1900", settings: {} });
    expect(local.counters.syncs).toBe(1);
  });

  test("the sample is read in two more", async () => {
    const local = await aLocalExcel(samplePractice());
    const [payments, fte] = await openExcelWorkbook().readSheets(["Payments", "Clinical FTE"]);
    expect(local.counters.syncs).toBe(2);
    expect(payments?.values[4]).toEqual(["Posting Month", "Rendering Provider", "Payer", "Payments", "Refunds", "Net Payments"]);
    expect(payments?.values[5]?.[0]).toBe(45_383);
    expect(payments?.numberFormats[5]?.[0]).toBe("mmm-yy");
    expect(fte?.values.at(-1)?.slice(0, 2)).toEqual(["Iris Nakamura, MD", "Associate"]);
  });

  test("a workbook that counts from 1904 says so", async () => {
    const workbook = newWorkbook(["Payments"]);
    workbook.dateSystem = "1904";
    await aLocalExcel(workbook);
    expect((await openExcelWorkbook().readMap()).dateSystem).toBe("1904");
  });

  test("a sheet that begins in C4 keeps its place", async () => {
    const workbook = newWorkbook(["Payments"]);
    workbook.sheets[0]?.cells.setValue(3, 2, "Provider");
    workbook.sheets[0]?.cells.setValue(4, 3, 12.5);
    await aLocalExcel(workbook);
    const [sheet] = await openExcelWorkbook().readSheets(["Payments"]);
    expect(sheet).toMatchObject({ firstRow: 3, firstColumn: 2, values: [["Provider", ""], ["", 12.5]] });
  });

  test("an empty sheet has no cells", async () => {
    await aLocalExcel(newWorkbook(["Blank"]));
    const [sheet] = await openExcelWorkbook().readSheets(["Blank"]);
    expect(sheet).toMatchObject({ name: "Blank", values: [], numberFormats: [] });
  });

  test("a sheet that is gone is an error of that kind, and the workbook is as it was", async () => {
    await aLocalExcel(newWorkbook(["Blank"]));
    await expect(openExcelWorkbook().readSheets(["No such sheet"])).rejects.toMatchObject({ kind: "gone", detail: { workbook: "untouched" } });
  });

  test("cells longer than most are asked for in halves when the answer is too large", async () => {
    const workbook = newWorkbook(["Long"]);
    const text = "x".repeat(3_000);
    for (let row = 0; row < 3_000; row += 1) workbook.sheets[0]?.cells.setValue(row, 0, `${row} ${text}`);
    const local = await aLocalExcel(workbook);
    const [sheet] = await openExcelWorkbook().readSheets(["Long"]);
    expect(sheet?.values).toHaveLength(3_000);
    expect(sheet?.values[2_999]?.[0]).toBe(`2999 ${text}`);
    expect(local.counters.syncs).toBeGreaterThan(2);
  });

  test("while a cell is edited, reading fails as that and not as something else", async () => {
    const local = await aLocalExcel(samplePractice());
    local.faults.beginCellEdit();
    await expect(openExcelWorkbook().readMap()).rejects.toMatchObject({ kind: "edit-mode" });
  });
});
