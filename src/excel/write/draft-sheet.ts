import type { SheetPlan } from "../../workbook";
import { asText } from "../as-text";
import { queueConditionalFormats } from "./queue-conditional-formats";
import { queueFormats } from "./queue-formats";
import { queuePageLayout } from "./queue-page-layout";
import { queueValidations } from "./queue-validations";

/** Makes a hidden sheet with all of a plan's cells and looks; its drawings follow, once every sheet has its figures. */
export function draftSheet(context: Excel.RequestContext, plan: SheetPlan, name: string, draftTableName: (planned: string) => string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  queueValues(sheet, plan);
  queueFormats(sheet, plan);
  queueConditionalFormats(sheet, plan.conditionalFormats);
  for (const table of plan.tables) {
    const drafted = sheet.tables.add(table.address, true);
    drafted.name = draftTableName(table.name);
    drafted.showFilterButton = table.showFilterButton;
    if (table.style !== null) drafted.style = table.style;
  }
  queueValidations(sheet, plan.validations);
  if (plan.freeze.rows > 0 && plan.freeze.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.freeze.rows, plan.freeze.columns));
  else if (plan.freeze.rows > 0) sheet.freezePanes.freezeRows(plan.freeze.rows);
  else if (plan.freeze.columns > 0) sheet.freezePanes.freezeColumns(plan.freeze.columns);
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
  queuePageLayout(sheet, plan.print);
  return sheet;
}

/** Cells with a formula are left empty: it comes with the swap, when the sheets it speaks of have their names. One assignment for the whole sheet: a block of cells costs Excel one step, cell by cell costs one each. */
function queueValues(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const columnCount = Math.max(0, ...plan.values.map((row) => row.length));
  if (columnCount === 0) return;
  const withFormula = new Set((plan.formulas ?? []).map(({ row, column }) => `${row} ${column}`));
  sheet.getRangeByIndexes(0, 0, plan.values.length, columnCount).values = plan.values.map((row, rowIndex) =>
    Array.from({ length: columnCount }, (_, column) => {
      const value = withFormula.has(`${rowIndex} ${column}`) ? null : (row[column] ?? null);
      return typeof value === "string" ? asText(value) : value;
    }),
  );
}
