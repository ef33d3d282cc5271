import type { SheetPage, SheetPlan } from "../../../workbook";
import { LAYOUT_NAMES, TEXT_NAMES } from "./page-names";

/** Sets what the user had set otherwise than we do. */
export function queuePageChanges(sheet: Excel.Worksheet, page: SheetPage, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  const layout: Record<string, unknown> = {};
  for (const name of LAYOUT_NAMES) if (name in page) layout[name] = page[name];
  if (Object.keys(layout).length > 0) pageLayout.set(layout as Excel.Interfaces.PageLayoutUpdateData);
  for (const name of TEXT_NAMES) {
    const text = page[name];
    if (typeof text === "string") pageLayout.headersFooters.defaultForAllPages[name] = text;
  }
  if (typeof page["printArea"] === "string") pageLayout.setPrintArea(page["printArea"]);
  if (typeof page["titleRows"] === "string") pageLayout.setPrintTitleRows(page["titleRows"]);
  if (typeof page["tabColor"] === "string") sheet.tabColor = page["tabColor"];
  if (typeof page["gridlines"] === "boolean") sheet.showGridlines = page["gridlines"];
  if ("frozenRows" in page || "frozenColumns" in page) queueFreeze(sheet, Number(page["frozenRows"] ?? plan.freeze.rows), Number(page["frozenColumns"] ?? plan.freeze.columns));
}

function queueFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}
