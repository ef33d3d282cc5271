import { runComparison, type Written } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import type { LocalExcel } from "../../src/local/host";
import type { SheetModel, WorkbookModel } from "../../src/local/host/model";
import { aLocalExcel } from "./a-local-excel";
import { aSmallPractice } from "./a-small-practice";

export const COMPARISON = "Associate Comparison";
export const DETAIL = "Comparison Detail";

/** Writes the comparison of whatever the workbook holds now. */
export async function write(): Promise<Written> {
  const run = await runComparison(openExcelWorkbook());
  if (run.kind !== "written") throw new Error(JSON.stringify(run));
  return run;
}

/** A small practice, compared once. */
export async function aWrittenPractice(): Promise<{ readonly workbook: WorkbookModel; readonly local: LocalExcel }> {
  const workbook = aSmallPractice();
  const local = await aLocalExcel(workbook);
  await write();
  return { workbook, local };
}

export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The row of the comparison that begins with these words. */
export function rowOf(sheet: SheetModel, words: string): number {
  const row = sheet.cells.rows.findIndex((cells) => cells?.[0] === words);
  if (row < 0) throw new Error(`No row of ${sheet.name} begins with ${words}.`);
  return row;
}

/** The column of the comparison under this heading. */
export function columnOf(sheet: SheetModel, heading: string): number {
  const row = sheet.cells.rows[rowOf(sheet, "Physician")] ?? [];
  const column = row.indexOf(heading);
  if (column < 0) throw new Error(`No column of ${sheet.name} is headed ${heading}: ${JSON.stringify(row)}`);
  return column;
}

/** The first column right of the table. */
export const besideTable = (sheet: SheetModel): number => (sheet.cells.rows[rowOf(sheet, "Physician")] ?? []).findLastIndex((cell) => cell !== null && cell !== "") + 1;

/** What happens in the group between two comparisons. */
export const MEANWHILE = {
  nothing: () => undefined,
  /** Carla, last until now, comes first. */
  "another order": (workbook: WorkbookModel) => addToLastQuarters(workbook, "Carla Mendes", 60_000),
  "somebody new": (workbook: WorkbookModel) => insertPerson(workbook, "Dina Okafor"),
  "somebody left": (workbook: WorkbookModel) => removePerson(workbook, "Ben Lindqvist"),
} as const satisfies Record<string, (workbook: WorkbookModel) => void>;

const QUARTERS = 7;

function addToLastQuarters(workbook: WorkbookModel, name: string, amount: number): void {
  const { cells } = sheetNamed(workbook, "Collections");
  const [row, total] = [cells.rows.findIndex((each) => each?.[0] === name), cells.rows.findIndex((each) => each?.[0] === "Total")];
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
    cells.setValue(row, quarter, Number(cells.value(row, quarter)) + amount * quarter);
    cells.setValue(total, quarter, Number(cells.value(total, quarter)) + amount * quarter);
  }
}

function insertPerson(workbook: WorkbookModel, name: string): void {
  const [collections, fte] = [sheetNamed(workbook, "Collections").cells, sheetNamed(workbook, "Clinical FTE").cells];
  collections.rows.splice(1, 0, [name, ...Array.from({ length: QUARTERS }, (_, quarter) => 150_000 + 12_000 * quarter)]);
  fte.rows.push([name, 1]);
  retotal(workbook);
}

function removePerson(workbook: WorkbookModel, name: string): void {
  for (const sheet of ["Collections", "Clinical FTE"]) {
    const { rows } = sheetNamed(workbook, sheet).cells;
    rows.splice(rows.findIndex((row) => row?.[0] === name), 1);
  }
  retotal(workbook);
}

function retotal(workbook: WorkbookModel): void {
  const { cells } = sheetNamed(workbook, "Collections");
  const total = cells.rows.findIndex((row) => row?.[0] === "Total");
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
    cells.setValue(total, quarter, cells.rows.slice(1, total).reduce((sum, row) => sum + Number(row?.[quarter] ?? 0), 0));
  }
}
