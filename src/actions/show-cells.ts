import type { Workbook } from "../workbook";

/**
 * Shows where a figure comes from: brings the cells to the front and selects them.
 * @param where - as findings and sources have it: "'Roster 2026'!B4:F9"
 * @throws WorkbookError "hidden" for a hidden sheet, "gone" where there is no such place
 */
export function showCells(workbook: Workbook, where: string): Promise<void> {
  return workbook.select(where);
}
