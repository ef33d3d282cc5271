import { findCollections, runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { COMPARISON_SHEET } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aWrittenPractice, COMPARISON, DETAIL, sheetNamed, write } from "../support/a-refreshed-practice";
import { aSmallPractice } from "../support/a-small-practice";
import { type } from "../support/user-hand";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Cells in which a stray word makes the used range as wide, as long, or as large as a sheet can be. */
const FAR: readonly (readonly [cell: string, row: number, column: number])[] = [["XFD5", 4, LAST_COLUMN], ["A1048576", LAST_ROW, 0], ["XFD1048576", LAST_ROW, LAST_COLUMN]];

const shownSheets = ({ sheets }: WorkbookModel): string[] => sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

async function aStrayWord(sheet: string, row: number, column: number, content = "mine"): Promise<{ readonly workbook: WorkbookModel; readonly local: LocalExcel }> {
  const practice = await aWrittenPractice();
  type(sheetNamed(practice.workbook, sheet), row, column, content);
  return practice;
}

describe("a word far out on a sheet of collections", () => {
  test.each([
    ["A1048576", LAST_ROW, 0, 6],
    ["XFD1048576", LAST_ROW, LAST_COLUMN, 6],
  ])("in %s: the figures are read as without it, it is told that it was not, and it costs few exchanges", async (cell, row, column, exchanges) => {
    const plain = await aLocalExcel(aSmallPractice());
    const { reading } = await findCollections(openExcelWorkbook());
    plain.dispose();
    const workbook = aSmallPractice();
    type(sheetNamed(workbook, "Collections"), row, column, "mine");
    const local = await aLocalExcel(workbook);
    const found = await findCollections(openExcelWorkbook());
    expect(found.reading.group).toEqual(reading.group);
    expect(found.reading.findings).toContainEqual({ severity: "warning", code: "far_cells", text: "Collections has cells far from everything else on it, which were not read.", where: `Collections!${cell}` });
    expect(local.counters.syncs).toBeLessThanOrEqual(exchanges);
    expect((await runComparison(openExcelWorkbook())).kind).toBe("written");
    expect((await runComparison(openExcelWorkbook())).kind).toBe("written");
    local.dispose();
  });
});

describe("a word of the user's far out on a sheet of ours", () => {
  const both = [COMPARISON, DETAIL].flatMap((sheet) => FAR.map(([cell, row, column]) => [cell, sheet, row, column] as const));

  test.each(both)("in %s of %s: the sheets are written anew, the word stays on the former one in sight, and it is told", async (_cell, sheet, row, column) => {
    const { workbook, local } = await aStrayWord(sheet, row, column);
    const { receipt } = await write();
    expect(receipt.kept).toEqual([`${sheet} (kept)`]);
    expect(receipt.edits).toEqual([expect.objectContaining({ sheet, keptAs: `${sheet} (kept)`, notCarried: ["far cells"] })]);
    expect(sheetNamed(workbook, `${sheet} (kept)`).cells.value(row, column)).toBe("mine");
    expect(shownSheets(workbook)).toEqual(expect.arrayContaining([COMPARISON, DETAIL]));
    // What was written is whole, and is written over the next time.
    expect((await write()).receipt.kept).toEqual([]);
    local.dispose();
  });

  test.each(FAR)("in %s, typed after the writing: taking the writing back leaves the sheet with the word", async (_cell, row, column) => {
    const { workbook, local } = await aWrittenPractice();
    const { receipt } = await write();
    type(sheetNamed(workbook, COMPARISON), row, column, "mine");
    if (receipt.undo === null) throw new Error("Nothing was written.");
    expect(await openExcelWorkbook().undo(receipt.undo)).toMatchObject({ removed: [DETAIL], kept: [`${COMPARISON} (kept)`], restored: [COMPARISON, DETAIL] });
    expect(sheetNamed(workbook, `${COMPARISON} (kept)`).cells.value(row, column)).toBe("mine");
    local.dispose();
  });

  test("a formula there that reads the other sheet keeps that one too", async () => {
    const { workbook, local } = await aStrayWord(COMPARISON, 4, LAST_COLUMN, `='${DETAIL}'!A1`);
    const { receipt } = await write();
    expect([...receipt.kept].sort()).toEqual([`${COMPARISON} (kept)`, `${DETAIL} (kept)`]);
    expect(shownSheets(workbook)).toEqual(expect.arrayContaining([COMPARISON, DETAIL]));
    local.dispose();
  });

  test("the collections are found as before", async () => {
    const { local } = await aStrayWord(COMPARISON, 4, LAST_COLUMN);
    expect((await findCollections(openExcelWorkbook())).sheetsRead).not.toContain(COMPARISON_SHEET);
    expect((await runComparison(openExcelWorkbook())).kind).toBe("written");
    local.dispose();
  });
});
