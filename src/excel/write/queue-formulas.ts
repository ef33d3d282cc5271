import { isOurFormula, type SheetPlan } from "../../workbook";

/**
 * Puts a plan's formulas into its sheet, once every sheet has its final name.
 * @throws RangeError for a formula that is not one of ours
 */
export function queueFormulas(sheet: Excel.Worksheet, { formulas = [] }: Pick<SheetPlan, "formulas">): void {
  for (const { row, column, formula } of formulas) {
    if (!isOurFormula(formula)) throw new RangeError(`no formula of ours: ${formula}`);
    sheet.getCell(row, column).formulas = [[formula]];
  }
}
