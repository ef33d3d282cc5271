import { AGENDA_SHEET } from "../agenda/sheet-name";
import { isMeetingSheetName } from "../meeting/sheet-name";
import { LETTER_SHEET } from "../milestone-letter/sheet-name";
import { COMPARISON_SHEET, DETAIL_SHEET, FORMER_SHEET } from "./sheet-names";

/** What our sheets begin with, "(kept)" ones too, those that wait for an undo, and drafts an interrupted writing may have left. */
const BEGINNINGS = [COMPARISON_SHEET, DETAIL_SHEET, AGENDA_SHEET, LETTER_SHEET, "Partner Track draft ", `${FORMER_SHEET} `].map((name) => name.toLowerCase());

/** Is this a sheet we wrote, a locked meeting included? Such a sheet is never read as a source: its figures would be taken for the group's. */
export function isOurSheet(sheetName: string): boolean {
  const name = sheetName.toLowerCase();
  return isMeetingSheetName(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
