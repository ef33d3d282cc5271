import { findCollections, lockMeeting, previewComparison, runComparison, type ComparisonRun } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { COMPARISON_SHEET, DETAIL_SHEET } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";

const LOCKED = "Meeting 2026-12-03";

/** Compared and locked for the meeting of 3 December 2026. */
async function lockedPractice(): Promise<{ readonly model: WorkbookModel; readonly local: LocalExcel }> {
  const model = aSmallPractice();
  const local = await aLocalExcel(model);
  const run = await compare();
  expect((await lockMeeting(openExcelWorkbook(), run.found, { heldOn: "2026-12-03" })).kind).toBe("locked");
  return { model, local };
}

async function compare(): Promise<Extract<ComparisonRun, { kind: "written" }>> {
  const run = await runComparison(openExcelWorkbook());
  if (run.kind !== "written") throw new Error(run.found.reading.why);
  return run;
}

const cellsOf = ({ sheets }: WorkbookModel, name: string): readonly (readonly unknown[])[] => Array.from(sheets.find((sheet) => sheet.name === name)?.cells.rows ?? [], (row) => row ?? []);
const typeInto = (model: WorkbookModel, sheet: string, row: number, column: number, value: number | string): void => model.sheets.find(({ name }) => name === sheet)?.cells.setValue(row, column, value);
const amountAt = (model: WorkbookModel, row: number, column: number): number => Number(cellsOf(model, "Collections")[row]?.[column]);

/** Somebody corrects one physician's quarter, and the total under it with it. */
function correct(model: WorkbookModel, row: number, column: number, difference: number): void {
  typeInto(model, "Collections", row, column, amountAt(model, row, column) + difference);
  typeInto(model, "Collections", 4, column, amountAt(model, 4, column) + difference);
}

describe("A meeting, locked and held against the next", () => {
  test("says plainly that nothing has changed, on both sheets and to whoever asks", async () => {
    const { model } = await lockedPractice();
    const { changed } = await compare();
    expect(changed).toMatchObject({ heldOn: "2026-12-03", sheet: LOCKED, state: "as locked", changes: [], lines: [], summary: "Nothing has changed since the meeting of 3 December 2026." });
    const said = [COMPARISON_SHEET, DETAIL_SHEET].map((name) => cellsOf(model, name).filter(([first]) => String(first).startsWith("Nothing has changed since the meeting of 3 December 2026.")));
    expect(said.map((rows) => rows.length)).toEqual([1, 1]);
  });

  test("an old quarter corrected by a dollar is told, and nothing else", async () => {
    const { model } = await lockedPractice();
    // The first of seven quarters lies before the trend and the last four: no figure follows from it.
    correct(model, 1, 1, -1);
    const { changed } = await compare();
    expect(changed?.changes).toEqual([{ kind: "restated", who: "Amara Osei", quarter: "2025Q1", measure: "collections", before: 21_000_000, after: 20_999_900 }]);
    expect(changed?.lines).toEqual([{ who: "Amara Osei", what: "Collections, Q1 2025", before: "$210,000", after: "$209,999" }]);
    const detail = cellsOf(model, DETAIL_SHEET);
    const title = detail.findIndex(([first]) => first === "What changed since the meeting of 3 December 2026");
    expect(detail.slice(title + 2, title + 5).map((row) => row.slice(0, 4))).toEqual([["Who", "What", "At the meeting", "Now"], ["Amara Osei", "Collections, Q1 2025", "$210,000", "$209,999"], expect.arrayContaining([])]);
    expect(cellsOf(model, COMPARISON_SHEET).flat()).toContain("One change since the meeting of 3 December 2026. Listed in Comparison Detail.");
  });

  test("a recent quarter corrected is told with what follows from it, and nobody's own figures move but theirs", async () => {
    const { model } = await lockedPractice();
    correct(model, 1, 7, 1_234.56);
    const changes = (await compare()).changed?.changes ?? [];
    expect(changes[0]).toMatchObject({ kind: "restated", who: "Amara Osei", quarter: "2026Q3" });
    const others = changes.filter((change) => "who" in change && change.who !== "Amara Osei");
    // A place in the group is the others' doing too; their money is their own.
    expect(others.filter((change) => change.kind !== "figure" || change.figure !== "percentile")).toEqual([]);
    expect(changes).toContainEqual(expect.objectContaining({ kind: "figure", who: "Amara Osei", figure: "collectionsLastFour" }));
  });

  test("the locked sheet survives every refresh, is no source, and costs no round trip more to read", async () => {
    const { model, local } = await lockedPractice();
    const before = JSON.stringify(cellsOf(model, LOCKED));
    correct(model, 2, 3, 500);
    const atFirst = local.counters.syncs;
    const { found } = await compare();
    // One more than at first, in which formulas are looked for that read what is written again.
    expect(local.counters.syncs - atFirst).toBe(7);
    expect(JSON.stringify(cellsOf(model, LOCKED))).toBe(before);
    expect(found.sheetsRead).toEqual(["Collections", "Clinical FTE"]);
    expect(found.reading.group?.physicians).toHaveLength(3);
    await compare();
    expect(JSON.stringify(cellsOf(model, LOCKED))).toBe(before);
  });

  test("a day is locked once; a sheet of the user's with the name stays too", async () => {
    const { model } = await lockedPractice();
    const again = await lockMeeting(openExcelWorkbook(), await findCollections(openExcelWorkbook()), { heldOn: "2026-12-03" });
    expect(again).toMatchObject({ kind: "locked already", sheet: LOCKED, why: expect.stringContaining("3 December 2026 is locked already") as string });
    const rows = cellsOf(model, LOCKED);
    rows.forEach((row, index) => row.forEach((_, column) => typeInto(model, LOCKED, index, column, index + column === 0 ? "My agenda" : "")));
    expect(await lockMeeting(openExcelWorkbook(), await findCollections(openExcelWorkbook()), { heldOn: "2026-12-03" })).toMatchObject({ kind: "name taken", sheet: LOCKED });
    expect(cellsOf(model, LOCKED)[0]?.[0]).toBe("My agenda");
  });

  test("an altered sheet is noticed, named, and still held against what is there now", async () => {
    const { model } = await lockedPractice();
    const rows = cellsOf(model, LOCKED);
    const row = rows.findIndex((cells) => cells[0] === "Amara Osei" && cells.includes(210_000));
    typeInto(model, LOCKED, row, rows[row]?.indexOf(210_000) ?? -1, 212_000);
    const run = await compare();
    expect(run.changed).toMatchObject({ state: "altered", lines: [{ who: "Amara Osei", what: "Collections, Q1 2025", before: "$212,000", after: "$210,000" }] });
    expect(run.found.meetings.findings).toMatchObject([{ code: "meeting_altered", text: expect.stringContaining(LOCKED) as string }]);
    expect(cellsOf(model, COMPARISON_SHEET).flat().join(" ")).toContain(`The sheet ${LOCKED} was changed after it was locked.`);
  });

  test("of two meetings the last is the one held against, also where its sheet was renamed", async () => {
    const { model } = await lockedPractice();
    correct(model, 1, 1, 10);
    const { found } = await compare();
    await lockMeeting(openExcelWorkbook(), found, { heldOn: "2027-03-04" });
    const later = model.sheets.find(({ name }) => name === "Meeting 2027-03-04");
    if (later !== undefined) later.name = "Spring meeting";
    expect(previewComparison(await findCollections(openExcelWorkbook())).changed).toMatchObject({ heldOn: "2027-03-04", sheet: "Spring meeting", changes: [] });
  });

  test("without a locked meeting nothing is said", async () => {
    const model = aSmallPractice();
    await aLocalExcel(model);
    expect((await compare()).changed).toBeNull();
    expect([COMPARISON_SHEET, DETAIL_SHEET].flatMap((name) => cellsOf(model, name).flat()).join(" ")).not.toMatch(/since the meeting/);
  });

  test("a day that is none is refused before anything is asked", async () => {
    const { local } = await lockedPractice();
    const found = await findCollections(openExcelWorkbook());
    const before = local.counters.syncs;
    await expect(lockMeeting(openExcelWorkbook(), found, { heldOn: "2026-02-30" })).rejects.toThrow(RangeError);
    expect(local.counters.syncs).toBe(before);
  });
});
