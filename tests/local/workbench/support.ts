import { cellKey, newWorkbook, type CellFormat, type ModelValue, type SheetModel, type WorkbookModel } from "../../../src/local/host/model";

interface SheetContents {
  readonly values?: readonly (readonly ModelValue[])[];
  /** By "row,column". */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, CellFormat>>;
}

/** A workbook with one sheet that holds these cells. */
export function aWorkbook({ values = [], formulas = {}, formats = {} }: SheetContents = {}): { readonly workbook: WorkbookModel; readonly sheet: SheetModel } {
  const workbook = newWorkbook(["Payments"], "practice.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("newWorkbook makes the sheets it is asked for.");
  values.forEach((row, rowIndex) => row.forEach((value, column) => sheet.cells.setValue(rowIndex, column, value)));
  for (const [place, text] of Object.entries(formulas)) sheet.cells.formulas.set(keyOf(place), { text, spill: null, state: "current" });
  for (const [place, format] of Object.entries(formats)) sheet.cells.formats.set(keyOf(place), format);
  return { workbook, sheet };
}

function keyOf(place: string): number {
  const [row = 0, column = 0] = place.split(",").map(Number);
  return cellKey(row, column);
}
