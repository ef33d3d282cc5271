import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import { newWorkbook, type WorkbookModel } from "../../src/local/host/model";
import { aLocalExcel } from "../support/a-local-excel";
import { aPracticeOf } from "../support/a-practice-of";

const QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

async function compare(workbook: WorkbookModel): Promise<{ readonly local: LocalExcel; readonly written: number }> {
  const local = await aLocalExcel(workbook);
  const run = await runComparison(openExcelWorkbook());
  if (run.kind !== "written") throw new Error(run.found.reading.why);
  return { local, written: run.receipt.roundTrips };
}

/** Names of the sheets a user can see. */
const shownSheets = ({ sheets }: WorkbookModel): string[] => sheets.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);

describe("round trips of a comparison", () => {
  test("13 and 500 associates take the same number, three to write and three to read", async () => {
    const few = await compare(aPracticeOf(13));
    const many = await compare(aPracticeOf(500));
    expect([few.written, many.written]).toEqual([3, 3]);
    expect([few.local.counters.syncs, many.local.counters.syncs]).toEqual([6, 6]);
  });

  test("all 500 are written, and no request comes near Excel's limit of 5 MB", async () => {
    const workbook = aPracticeOf(500);
    const { local } = await compare(workbook);
    const names = workbook.sheets.find(({ name }) => name === "Associate Comparison")?.cells.rows.flatMap((row) => (typeof row?.[0] === "string" ? [row[0]] : []));
    expect(names).toEqual(expect.arrayContaining(["Ada Abel", "Uwe Zeller"]));
    expect(local.counters.bytesToHost).toBeLessThan(4 * 1024 * 1024);
  });

  test("a second comparison refreshes: the same sheets, once each, in one round trip more, for formulas of the user's that read them", async () => {
    const workbook = aPracticeOf(13);
    await compare(workbook);
    const { written } = await compare(workbook);
    expect(written).toBe(4);
    expect(shownSheets(workbook)).toEqual(["Collections", "Clinical FTE", "Associate Comparison", "Comparison Detail"]);
  });

  test("a sheet of ours whose figures the user typed over is kept under another name", async () => {
    const workbook = aPracticeOf(13);
    await compare(workbook);
    workbook.sheets[2]?.cells.setValue(5, 1, 0.75);
    await compare(workbook);
    expect(shownSheets(workbook).sort()).toEqual(["Associate Comparison", "Associate Comparison (kept)", "Clinical FTE", "Collections", "Comparison Detail"]);
    const kept = workbook.sheets.find(({ name }) => name === "Associate Comparison (kept)");
    expect(kept?.cells.value(5, 1)).toBe(0.75);
  });

  test("kept sheets keep their tables' names, and writing again and again still works", async () => {
    const workbook = aPracticeOf(13);
    await compare(workbook);
    workbook.sheets.find(({ name }) => name === "Comparison Detail")?.cells.setValue(0, 0, "My first note");
    await compare(workbook);
    await compare(workbook);
    workbook.sheets.find(({ name }) => name === "Comparison Detail")?.cells.setValue(0, 0, "My second note");
    await compare(workbook);
    expect(shownSheets(workbook).sort()).toEqual(["Associate Comparison", "Clinical FTE", "Collections", "Comparison Detail", "Comparison Detail (kept 2)", "Comparison Detail (kept)"]);
    const tables = workbook.sheets.flatMap(({ tables: own }) => own.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.filter((name) => name.includes("draft"))).toEqual([]);
  });

  test("a sheet of the user's that has our name stays, and nothing is written", async () => {
    const workbook = aPracticeOf(13);
    const mine = newWorkbook(["Associate Comparison"]).sheets[0];
    if (mine !== undefined) workbook.sheets.push({ ...mine, id: "{mine}" });
    await expect(compare(workbook)).rejects.toMatchObject({ kind: "name-taken", detail: { workbook: "untouched", sheet: "Associate Comparison" } });
    expect(workbook.sheets).toHaveLength(3);
  });

  test.each([
    ["read-only", (workbook: WorkbookModel) => (workbook.readOnly = true), "read-only"],
    ["one whose structure is protected", (workbook: WorkbookModel) => (workbook.structureProtected = true), "protected"],
  ])("a workbook that is %s is left alone, with that reason", async (_what, change, kind) => {
    const workbook = aPracticeOf(3);
    change(workbook);
    await expect(compare(workbook)).rejects.toMatchObject({ kind, detail: { workbook: "untouched" } });
    expect(workbook.sheets).toHaveLength(2);
  });

  test("text that looks like a formula is written as the text it is", async () => {
    const workbook = aPracticeOf(3);
    const rows = workbook.sheets[0]?.cells.rows ?? [];
    workbook.sheets[0]?.cells.rows.splice(0, rows.length, ["Provider", "Payer", ...QUARTERS], ...[1, 2, 3].map((each) => ["Ada Abel", each === 1 ? "=HYPERLINK(\"http://x\")" : `-Payer ${each}`, ...QUARTERS.map(() => 1_000 * each)]));
    await compare(workbook);
    for (const sheet of workbook.sheets.slice(2)) expect([...sheet.cells.formulas.values()].map(({ text }) => text)).toEqual([]);
    const texts = workbook.sheets.slice(2).flatMap(({ cells }) => cells.rows.flatMap((row) => row ?? []));
    expect(texts).toContain("-Payer 3");
  });
});
