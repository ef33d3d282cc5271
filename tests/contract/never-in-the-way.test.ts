import { runComparison, type ComparisonRun } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { newSheet, type SheetModel, type WorkbookModel } from "../../src/local/host/model";
import type { ToldChoices } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";

async function compare(workbook: WorkbookModel, choices: ToldChoices = {}): Promise<ComparisonRun> {
  const local = await aLocalExcel(workbook);
  try {
    return await runComparison(openExcelWorkbook(), { choices });
  } finally {
    local.dispose();
  }
}

const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
};
const shown = ({ sheets }: WorkbookModel): string[] => sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

/** Everything of a sheet that a user can see or has set. */
const stateOf = ({ name, visibility, cells, rows, columns, merges, tables, protected: isProtected, freeze }: SheetModel): unknown => structuredClone({ name, visibility, cells: cells.rows, formats: [...cells.formats], rows: [...rows], columns: [...columns], merges, tables, isProtected, freeze });

/** A sheet of the user's own that has the name ours needs. */
function withTheirOwn(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = newSheet(workbook, name);
  sheet.cells.setValue(0, 0, "Ours since 2019");
  workbook.sheets.push(sheet);
  return sheet;
}

describe("a sheet of the user's has the name ours needs", () => {
  test.each(["Associate Comparison", "Comparison Detail", "associate comparison"])("%s stays, and nothing is written", async (name) => {
    const workbook = aSmallPractice();
    const before = stateOf(withTheirOwn(workbook, name));
    await expect(compare(workbook)).rejects.toMatchObject({ kind: "name-taken", detail: { sheet: expect.stringMatching(new RegExp(`^${name}$`, "i")) as unknown, workbook: "untouched" } });
    expect(stateOf(sheetNamed(workbook, name))).toEqual(before);
    expect(workbook.sheets).toHaveLength(3);
    expect(workbook.settings.size).toBe(0);
  });

  test("ours goes under the name that was chosen, its charts drawn from its own detail", async () => {
    const workbook = aSmallPractice();
    const before = stateOf(withTheirOwn(workbook, "Associate Comparison"));
    expect(await compare(workbook, { ending: "2026" })).toMatchObject({ kind: "written", receipt: { sheets: ["Associate Comparison 2026", "Comparison Detail 2026"] } });
    const detail = sheetNamed(workbook, "Comparison Detail 2026");
    const { charts } = sheetNamed(workbook, "Associate Comparison 2026");
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.flatMap(({ series }) => series.map(({ values }) => values.sheetId)).filter((id) => id !== detail.id)).toEqual([]);
    expect(stateOf(sheetNamed(workbook, "Associate Comparison"))).toEqual(before);
  });

  test("the name is remembered: the next writing replaces ours and asks no more", async () => {
    const workbook = aSmallPractice();
    withTheirOwn(workbook, "Associate Comparison");
    await compare(workbook, { ending: "2026" });
    const again = await compare(workbook);
    expect(again).toMatchObject({ kind: "written", receipt: { sheets: ["Associate Comparison 2026", "Comparison Detail 2026"], kept: [] } });
    expect(again.found.comparisonSheets).toEqual(["Associate Comparison 2026", "Comparison Detail 2026"]);
    expect(shown(workbook)).toEqual(["Collections", "Clinical FTE", "Associate Comparison", "Associate Comparison 2026", "Comparison Detail 2026"]);
  });
});

describe("what stands in the user's sheets", () => {
  const cases: readonly (readonly [string, (sheet: SheetModel) => void])[] = [
    ["a sheet that is protected", (sheet) => (sheet.protected = true)],
    ["rows that a filter hides", (sheet) => sheet.rows.set(2, { hidden: true })],
    ["merged cells", (sheet) => sheet.merges.push({ firstRow: 7, lastRow: 8, firstColumn: 0, lastColumn: 3 })],
    ["a column that is hidden", (sheet) => sheet.columns.set(2, { hidden: true })],
    ["panes that are frozen", (sheet) => (sheet.freeze = { rows: 1, columns: 1 })],
  ];

  test.each(cases)("%s: is read with all its figures, and left as it is", async (_what, change) => {
    const [plain, workbook] = [aSmallPractice(), aSmallPractice()];
    change(sheetNamed(workbook, "Collections"));
    const before = stateOf(sheetNamed(workbook, "Collections"));
    const [one, other] = [await compare(plain), await compare(workbook)];
    expect(other).toMatchObject({ kind: "written" });
    expect(other.found.reading.group?.physicians.map(({ collections }) => collections)).toEqual(one.found.reading.group?.physicians.map(({ collections }) => collections));
    expect(stateOf(sheetNamed(workbook, "Collections"))).toEqual(before);
  });

  test("a very hidden sheet of theirs stays so, and is not among the sources", async () => {
    const workbook = aSmallPractice();
    const hidden = withTheirOwn(workbook, "Salaries");
    hidden.visibility = "VeryHidden";
    const before = stateOf(hidden);
    const run = await compare(workbook);
    expect(run).toMatchObject({ kind: "written" });
    expect(run.found.reading.sources.filter(({ where }) => where.includes("Salaries"))).toEqual([]);
    expect(stateOf(sheetNamed(workbook, "Salaries"))).toEqual(before);
  });

  test("collections on nothing but a very hidden sheet are refused or read, and the sheet stays hidden", async () => {
    const workbook = aSmallPractice();
    sheetNamed(workbook, "Collections").visibility = "VeryHidden";
    const before = workbook.sheets.map(stateOf);
    await compare(workbook);
    expect(workbook.sheets.slice(0, 2).map(stateOf)).toEqual(before);
  });
});

test("a sheet of ours that the user protected is replaced only with a reason said, and never half", async () => {
  const workbook = aSmallPractice();
  await compare(workbook);
  sheetNamed(workbook, "Associate Comparison").protected = true;
  const before = stateOf(sheetNamed(workbook, "Associate Comparison"));
  const outcome = await compare(workbook).then(
    ({ kind }) => kind,
    (error: { readonly kind?: string; readonly detail?: { readonly workbook?: string } }) => [error.kind, error.detail?.workbook],
  );
  if (outcome !== "written") expect([outcome, stateOf(sheetNamed(workbook, "Associate Comparison"))]).toEqual([["protected", "untouched"], before]);
  expect(shown(workbook)).toEqual(expect.arrayContaining(["Associate Comparison", "Comparison Detail"]));
});
