import type { LocalExcel } from "../../src/local/host";
import { newSheet, type SheetModel, type WorkbookModel } from "../../src/local/host/model";
import { aCalculatedExcel } from "./a-calculated-excel";
import { COMPARISON, rowOf, sheetNamed, write } from "./a-refreshed-practice";
import { aSmallPractice } from "./a-small-practice";

export const SUMMARY = "Summary";

/** A practice compared once, with a sheet of the user's own that has these formulas in its first column. */
export async function aSummary(formulas: (comparison: SheetModel) => readonly string[], open: (workbook: WorkbookModel) => Promise<LocalExcel> = aCalculatedExcel): Promise<{ readonly workbook: WorkbookModel; readonly local: LocalExcel; readonly summary: SheetModel }> {
  const workbook = aSmallPractice();
  const local = await open(workbook);
  await write();
  const summary = newSheet(workbook, SUMMARY);
  workbook.sheets.push(summary);
  const texts = formulas(sheetNamed(workbook, COMPARISON));
  await local.user.edit(`${SUMMARY}!A1:A${texts.length}`, texts.map((text) => [text]));
  return { workbook, local, summary };
}

/** A cell of the comparison as a formula names it: that of a person, in this column. */
export const cellOf = (comparison: SheetModel, person: string, column = "B"): string => `'${COMPARISON}'!${column}${rowOf(comparison, person) + 1}`;

export const textsOf = ({ cells }: SheetModel): string[] => [...cells.formulas].sort(([one], [other]) => one - other).map(([, { text }]) => text);

export const valuesOf = ({ cells }: SheetModel): unknown[] => cells.rows.map((row) => row?.[0]);
