import type { HostState } from "../../host-state";
import { cellOfKey, type ConditionalFormatModel } from "../../model";

/**
 * Writes every formula of the workbook anew, in cells, names and conditional formats. The cells they speak of stay the same, or
 * are gone: what they come to changes only where references were lost.
 */
export function rewriteFormulas(host: HostState, rewrite: (formula: string) => string): void {
  for (const sheet of host.workbook.sheets) {
    for (const [key, cell] of [...sheet.cells.formulas]) {
      const text = rewrite(cell.text);
      if (text === cell.text) continue;
      sheet.cells.formulas.set(key, { ...cell, text });
      sheet.changed = true;
      sheet.changedCells.add(key);
      const { row, column } = cellOfKey(key);
      host.calculation.changes.push({ sheetId: sheet.id, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
    }
    for (const format of sheet.conditionalFormats) rewriteConditional(format, rewrite);
  }
  for (const item of host.workbook.names) if (item.area === null) item.formula = rewrite(item.formula);
}

function rewriteConditional(format: ConditionalFormatModel, rewrite: (formula: string) => string): void {
  if (format.kind === "Custom") format.formula = rewrite(format.formula);
  if (format.kind !== "CellValue") return;
  format.formula1 = rewrite(format.formula1);
  if (format.formula2 !== null) format.formula2 = rewrite(format.formula2);
}
