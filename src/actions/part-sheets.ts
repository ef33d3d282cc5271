import { isInputSheet, isMeetingSheet, isPageSheet, type SheetSnapshot } from "../workbook";

/** The sheets read, parted: those that may hold collections, the group's notes beside its money, and locked meetings. */
export interface PartedSheets {
  readonly collections: readonly SheetSnapshot[];
  readonly inputs: readonly SheetSnapshot[];
  readonly meetings: readonly SheetSnapshot[];
}

/** Which of these sheets may hold collections? All but the input sheets, whose figures are the group's own notes, locked meetings, whose figures are of the past, and our pages. */
export function partSheets(sheets: readonly SheetSnapshot[]): PartedSheets {
  const meetings = sheets.filter(isMeetingSheet);
  const inputs = sheets.filter((sheet) => !meetings.includes(sheet) && isInputSheet(sheet));
  return { collections: sheets.filter((sheet) => !inputs.includes(sheet) && !meetings.includes(sheet) && !isPageSheet(sheet)), inputs, meetings };
}
