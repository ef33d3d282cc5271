import type { Written } from "../../src/actions";
import type { SheetModel, WorkbookModel } from "../../src/local/host/model";
import { aWrittenPractice, besideTable, columnOf, COMPARISON, DETAIL, MEANWHILE, rowOf, sheetNamed, write } from "./a-refreshed-practice";
import { type } from "./user-hand";

export interface Edit {
  readonly sentence: string;
  readonly meanwhile: keyof typeof MEANWHILE;
  /** What the user does to the written sheet. */
  readonly edit: (sheet: SheetModel, workbook: WorkbookModel) => void;
  /** What is found on the sheet written again, and what should be. */
  readonly found: (sheet: SheetModel, workbook: WorkbookModel, written: Written) => unknown;
  readonly expected: unknown;
  /** Whether the former sheet stays in sight; usually all is carried over. */
  readonly former?: "kept";
}

export const PEOPLE = ["Amara Osei", "Ben Lindqvist", "Carla Mendes"];
export const EVERYBODY = [...PEOPLE, "Dina Okafor"];
export const GROWTH = "Growth a quarter";

/** Gives the user a column of their own beside the table. */
export function addColumn(sheet: SheetModel, cell: (row: number, index: number) => string | number, heading = "Mine"): number {
  const column = besideTable(sheet);
  type(sheet, rowOf(sheet, "Physician"), column, heading);
  PEOPLE.forEach((name, index) => type(sheet, rowOf(sheet, name), column, cell(rowOf(sheet, name), index)));
  return column;
}

export const inColumn = (sheet: SheetModel, heading: string, people: readonly string[] = PEOPLE): unknown[] => people.map((name) => sheet.cells.value(rowOf(sheet, name), columnOf(sheet, heading)));

export const texts = (sheet: SheetModel): unknown[] => sheet.cells.rows.flatMap((row) => row ?? []);

/** The sheets a user sees. */
export const shown = (workbook: WorkbookModel): string[] => workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

/** Edits the written workbook as a user would, writes again, and looks whether the edit is there. */
export async function expectKept({ meanwhile, edit, found, expected, former = "waits" }: Omit<Edit, "former"> & { readonly former?: "kept" | "waits" }): Promise<void> {
  const { workbook, local } = await aWrittenPractice();
  edit(sheetNamed(workbook, COMPARISON), workbook);
  MEANWHILE[meanwhile](workbook);
  const written = await write();
  expect(found(sheetNamed(workbook, COMPARISON), workbook, written)).toEqual(expected);
  const inSight = shown(workbook).filter((name) => !["Collections", "Clinical FTE", COMPARISON, DETAIL].includes(name));
  expect(inSight.length > 0 ? "kept" : "waits").toBe(former);
  local.dispose();
}
