import { newWorkbook, type WorkbookModel } from "../host/model";
import { clinicalFteSheet } from "./clinical-fte-sheet";
import { overheadSheet } from "./overhead-sheet";
import { paymentsSheet } from "./payments-sheet";

/**
 * A made-up but lifelike group's workbook: four partners and nine associates over ten quarters by month.
 * Everyone in it is invented.
 */
export function samplePractice(): WorkbookModel {
  const workbook = newWorkbook([], "sample-practice.xlsx");
  workbook.sheets.push(paymentsSheet(workbook), clinicalFteSheet(workbook), overheadSheet(workbook));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}
