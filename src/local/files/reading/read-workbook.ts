import { newWorkbook, type SheetModel, type WorkbookModel } from "../../host/model";
import { readSharedStrings } from "../cells";
import type { OriginalPackage } from "../package";
import { NO_STYLES, OFFICE_THEME, readStyles, readThemeColors } from "../styles";
import { readDefinedNames } from "./defined-names";
import { readSheet, type SheetSources } from "./read-sheet";
import { readWorkbookPart } from "./workbook-part";

/** Reads a whole package into a workbook. @throws FileError */
export function readWorkbook(source: OriginalPackage, fileName: string): WorkbookModel {
  const part = readWorkbookPart(source);
  const workbook = newWorkbook([], fileName);
  const theme = part.themePath === null ? OFFICE_THEME : readThemeColors(source.text(part.themePath));
  const styles = part.stylesPath === null ? NO_STYLES : readStyles(source.text(part.stylesPath), theme);
  const sources: SheetSources = {
    package: source,
    styles,
    cells: {
      sharedStrings: part.sharedStringsPath === null ? [] : readSharedStrings(source.text(part.sharedStringsPath)),
      formats: styles.formats,
      dateSystem: part.dateSystem,
      cellLimit: source.limits.sheetCells,
    },
  };
  const sheets = part.sheets.map((entry): SheetModel | null => (entry.kind === "worksheet" ? readSheet(workbook, entry, sources) : null));
  workbook.sheets.push(...sheets.filter((sheet) => sheet !== null));
  workbook.dateSystem = part.dateSystem;
  workbook.readOnly = part.readOnlyRecommended;
  workbook.structureProtected = part.structureProtected;
  workbook.activeSheetId = (sheets[part.activeSheet] ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible"))?.id ?? "";
  readDefinedNames(workbook, part.names, (index) => sheets[index] ?? null);
  return workbook;
}
