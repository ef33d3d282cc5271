import { isOurSheet, type WorkbookMap } from "../workbook";

/**
 * Which sheets may hold the group's figures? All but ours: what we wrote would be read back as if it were the source.
 * Hidden sheets are read, since exports often hide their data; sheets hidden from the user's own menu are left alone.
 */
export function sheetsWorthReading({ sheets }: Pick<WorkbookMap, "sheets">): readonly string[] {
  return sheets.filter(({ name, visibility }) => visibility !== "very-hidden" && !isOurSheet(name)).map(({ name }) => name);
}
