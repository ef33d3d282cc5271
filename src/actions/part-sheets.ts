import { isInputSheet, type SheetSnapshot } from "../workbook";

/** The sheets read, parted: those that may hold collections, and those that hold what the group writes down beside its money. */
export interface PartedSheets {
  readonly collections: readonly SheetSnapshot[];
  readonly inputs: readonly SheetSnapshot[];
}

/** Which of these sheets may hold collections? All but the input sheets, whose figures are the group's own notes. */
export function partSheets(sheets: readonly SheetSnapshot[]): PartedSheets {
  const inputs = sheets.filter(isInputSheet);
  return { collections: sheets.filter((sheet) => !inputs.includes(sheet)), inputs };
}
