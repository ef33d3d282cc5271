import { isInputSheet, type SheetSnapshot } from "../workbook";

/** Which of these sheets may hold collections? All but the input sheets, whose figures are the group's own notes. */
export const collectionsSheets = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] => sheets.filter((sheet) => !isInputSheet(sheet));
