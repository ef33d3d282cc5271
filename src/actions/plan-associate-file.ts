import type { ToldAssociate } from "../domain";
import { associateSheetName, planAssociateSheet, type WritePlan } from "../workbook";

/** What is written into an empty workbook to be mailed to one associate: their sheet, and nothing that is remembered. */
export function planAssociateFile(told: ToldAssociate): WritePlan {
  const sheet = planAssociateSheet(told, associateSheetName(told.name));
  // Left where it is there: in an empty workbook it never is, and nothing has to be remembered of it.
  return { sheets: [{ ...sheet, ifThere: "leave" }], settings: {}, activate: sheet.name };
}
