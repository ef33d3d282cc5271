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
    drafted.showBandedRows = table.showBandedRows;
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

/**
 * Cells with a formula are left empty: it comes with the swap, when the sheets it speaks of have their names. Two assignments for
 * the whole sheet, for a block of cells costs Excel one step, cell by cell costs one each: the rows down to the last of the
 * longest, and those below, which may be thousands and need not be sent as wide.
 */
function queueValues(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const lengths = plan.values.map((row) => row.length);
  const below = lengths.lastIndexOf(Math.max(0, ...lengths)) + 1;
  queueRows(sheet, plan, 0, below);
  queueRows(sheet, plan, below, lengths.length);
}

function queueRows(sheet: Excel.Worksheet, { values, formulas = [] }: SheetPlan, from: number, to: number): void {
  const rows = values.slice(from, to);
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount === 0) return;
  const withFormula = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  sheet.getRangeByIndexes(from, 0, rows.length, columnCount).values = rows.map((row, index) =>
    Array.from({ length: columnCount }, (_, column) => {
      const value = withFormula.has(`${from + index} ${column}`) ? null : (row[column] ?? null);
      return typeof value === "string" ? asText(value) : value;
    }),
  );
}
