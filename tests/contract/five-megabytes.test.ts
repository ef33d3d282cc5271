import { describeWorkbookError, findCollections, runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import { newSheet, type ModelValue, type WorkbookModel } from "../../src/local/host/model";
import { LETTER_SHEET, planMilestoneLetter, WorkbookError, type WritePlan } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aPracticeOf } from "../support/a-practice-of";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const REMARK = "Remark carried over from the billing system, no figure in it. ".repeat(5);

/** The small practice with a sheet beside it that nobody tidied: remarks of some 300 letters. */
function withRemarks(rowCount: number, columnCount: number): WorkbookModel {
  const workbook = aSmallPractice();
  const sheet = newSheet(workbook, "Old export");
  sheet.cells.rows.push(...Array.from({ length: rowCount }, (_, row): ModelValue[] => Array.from({ length: columnCount }, (__, column) => `${row} ${column} ${REMARK}`)));
  workbook.sheets.push(sheet);
  return workbook;
}

const bytesOf = ({ sheets }: WorkbookModel): number => JSON.stringify(sheets.map(({ cells }) => cells.rows)).length;
const figures = async (): Promise<unknown> => (await findCollections(openExcelWorkbook())).reading.group?.physicians.map(({ name, collections }) => [name, collections]);

/** The answer that is too large is refused, and asked for again in parts: more exchanges than the three of a small workbook. */
async function readOn(workbook: WorkbookModel): Promise<{ readonly figures: unknown; readonly exchanges: number }> {
  const local = await aLocalExcel(workbook);
  const read = await figures();
  const exchanges = local.counters.syncs;
  local.dispose();
  return { figures: read, exchanges };
}

describe("a workbook of more than 5 MB, which Excel on the web refuses to hand over at once", () => {
  test.each([
    ["long", 20_000, 1],
    ["wide", 4, 9_000],
  ])("a %s sheet of remarks is read in parts, and the figures are the same as without it", async (_what, rowCount, columnCount) => {
    const plain = await readOn(aSmallPractice());
    const workbook = withRemarks(rowCount, columnCount);
    expect(bytesOf(workbook)).toBeGreaterThan(FIVE_MEGABYTES);
    const read = await readOn(workbook);
    expect(read.figures).toEqual(plain.figures);
    expect(read.exchanges).toBeGreaterThan(plain.exchanges);
  });

  test("the comparison is written into it, and what stands there stays", async () => {
    const workbook = withRemarks(20_000, 1);
    const before = workbook.sheets[2]?.cells.rows.length;
    const local = await aLocalExcel(workbook);
    expect(await runComparison(openExcelWorkbook())).toMatchObject({ kind: "written", receipt: { roundTrips: 3 } });
    expect(workbook.sheets.find(({ name }) => name === "Old export")?.cells.rows).toHaveLength(before ?? 0);
    local.dispose();
  });

  test("one row that is too large by itself is refused in words, and nothing is changed", async () => {
    const workbook = withRemarks(1, 16_384);
    const local = await aLocalExcel(workbook);
    const before = digestWorkbook(workbook);
    const failure = await failureOf(figures());
    expect(failure).toMatchObject({ kind: "too-large", detail: { workbook: "untouched" } });
    expect(digestWorkbook(workbook)).toBe(before);
    local.dispose();
  });
});

describe("a plan of more than 5 MB, which Excel on the web refuses to take at once", () => {
  const plan = (rowCount: number): WritePlan => {
    const letter = planMilestoneLetter();
    const rows = Array.from({ length: rowCount }, (_, row) => [`${row} ${REMARK}`]);
    return { sheets: [{ ...letter, values: [...letter.values, ...rows] }], settings: {}, activate: letter.name };
  };

  test("is refused in words that help, and nothing is changed, on a new workbook and on one that was written before", async () => {
    const workbook = aSmallPractice();
    const local = await aLocalExcel(workbook);
    await runComparison(openExcelWorkbook());
    await expectRefused(workbook, local, () => openExcelWorkbook().apply(plan(20_000)));
    local.dispose();
  });

  test("and what is smaller is written afterwards", async () => {
    const workbook = aSmallPractice();
    const local = await aLocalExcel(workbook);
    await expectRefused(workbook, local, () => openExcelWorkbook().apply(plan(20_000)));
    await openExcelWorkbook().apply(plan(100));
    expect(workbook.sheets.find(({ name }) => name === LETTER_SHEET)?.cells.rows.length).toBeGreaterThan(100);
    local.dispose();
  });

  test("the largest group we write for, 500, stays far below it", async () => {
    const local = await aLocalExcel(aPracticeOf(500));
    const before = local.counters.bytesToHost;
    await runComparison(openExcelWorkbook());
    expect(local.counters.bytesToHost - before).toBeLessThan(FIVE_MEGABYTES / 2);
    local.dispose();
  });
});

async function expectRefused(workbook: WorkbookModel, { counters }: LocalExcel, act: () => Promise<unknown>): Promise<void> {
  const before = digestWorkbook(workbook);
  const failure = await failureOf(act());
  expect(counters.bytesToHost).toBeGreaterThan(FIVE_MEGABYTES);
  expect(failure).toMatchObject({ kind: "too-much", detail: { workbook: "untouched", code: "RequestPayloadSizeLimitExceeded" } });
  expect(describeWorkbookError(failure)).toMatchObject({ title: "There is more to write than can be written at once.", whatToDo: expect.stringContaining("Nothing in the workbook was changed.") as unknown });
  expect(digestWorkbook(workbook)).toBe(before);
}

async function failureOf(work: Promise<unknown>): Promise<WorkbookError> {
  const outcome = await work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  if (outcome instanceof WorkbookError) return outcome;
  throw new Error(String(outcome));
}
