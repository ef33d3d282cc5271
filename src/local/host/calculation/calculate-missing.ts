import type { CellChange } from "../calculator";
import { cellOfKey, type SheetModel, type WorkbookModel } from "../model";
import { createCalculator } from "./create-calculator";

/**
 * Calculates the formulas whose file came without results, as scripts write them: until then their cells look empty, and an
 * empty cell is no amount. Where every formula has its result, nothing is done.
 */
export async function calculateMissing(workbook: WorkbookModel): Promise<void> {
  const missing = workbook.sheets.flatMap(formulasWithoutResult);
  if (missing.length === 0) return;
  const calculator = createCalculator();
  calculator.cellsChanged(workbook, missing);
  await calculator.recalculate(workbook);
}

const formulasWithoutResult = ({ id, cells }: SheetModel): CellChange[] =>
  [...cells.formulas].flatMap(([key, { state }]) => {
    if (state !== "dirty") return [];
    const { row, column } = cellOfKey(key);
    return [{ sheetId: id, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } }];
  });
