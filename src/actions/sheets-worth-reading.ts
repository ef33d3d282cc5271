import { FAIRNESS_SHEET, isMeetingSheetName, isOurSheet, writtenByUs, type WorkbookMap } from "../workbook";

/**
 * Which sheets may hold the group's figures? All but ours: what we wrote would be read back as if it were the source. Locked
 * meetings are read along with them, as what they are.
 * The groups of the fairness check are read only by that check. Hidden sheets are read, since exports often hide their data; sheets hidden from the user's own menu are left alone.
 */
export function sheetsWorthReading({ sheets, settings }: Pick<WorkbookMap, "sheets" | "settings">): readonly string[] {
  const ours = writtenByUs(settings);
  return sheets.filter(({ name, visibility, maker }) => visibility !== "very-hidden" && maker !== "us" && (isMeetingSheetName(name) || (!isOurSheet(name) && !ours.has(name) && !isFairnessSheet(name)))).map(({ name }) => name);
}

const isFairnessSheet = (name: string): boolean => name.trim().toLowerCase() === FAIRNESS_SHEET.toLowerCase();
