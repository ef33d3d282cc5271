import type { PointerPlace } from "./pointer";

/** Gives formulas and names the text they should have. */
export function queuePointers({ workbook }: Excel.RequestContext, wanted: readonly { readonly at: PointerPlace; readonly formula: string }[]): void {
  const { worksheets } = workbook;
  for (const { at, formula } of wanted) {
    if (at.kind === "name") (at.sheetId === null ? workbook : worksheets.getItem(at.sheetId)).names.getItem(at.name).formula = formula;
    else worksheets.getItem(at.kind === "cell" ? at.sheetId : at.sheet).getCell(at.row, at.column).formulas = [[formula]];
  }
}
