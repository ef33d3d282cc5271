import type { Workbook } from "../workbook";

/**
 * Which cells does the user point at? Written as findings and sources are: "'Roster 2026'!B4:F9".
 * @throws WorkbookError "no-selection" where it is no single range of cells
 */
export function selectedCells(workbook: Workbook): Promise<string> {
  return workbook.selection();
}
