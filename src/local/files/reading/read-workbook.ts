import { newSheet, newWorkbook, type SheetModel, type WorkbookModel } from "../../host/model";
import { readSharedStrings } from "../cells";
import type { OriginalPackage } from "../package";
import { readSettings } from "../settings";
import { NO_STYLES, OFFICE_THEME, readStyles, readThemeColors } from "../styles";
import { readCharts } from "./charts";
import { readComments } from "./comments";
import { readDefinedNames } from "./defined-names";
import { countShapes } from "./shapes";
import { readSheet, type SheetSources } from "./read-sheet";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";

/**
 * Reads a whole package into a workbook. With `isWanted`, sheets it refuses come without their contents.
 *
 * @throws FileError
 */
export function readWorkbook(source: OriginalPackage, fileName: string, isWanted: (path: string) => boolean = () => true): WorkbookModel {
  const part = readWorkbookPart(source, source.limits.sheets);
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
  const read = (entry: SheetEntry): SheetModel => (isWanted(entry.path) ? readSheet(workbook, entry, sources) : newSheet(workbook, entry.name, { origin: entry.path }));
  const sheets = part.sheets.map((entry): SheetModel | null => (entry.kind === "worksheet" ? read(entry) : null));
  workbook.sheets.push(...sheets.filter((sheet) => sheet !== null));
  for (const sheet of workbook.sheets.filter(({ origin }) => isWanted(origin ?? ""))) {
    sheet.charts = readCharts(workbook, sheet, source, styles.palette);
    sheet.shapeCount = countShapes(sheet, source);
    sheet.comments = readComments(workbook, source, sheet.origin ?? "", part.path);
  }
  workbook.dateSystem = part.dateSystem;
  workbook.readOnly = part.readOnlyRecommended;
  workbook.structureProtected = part.structureProtected;
  workbook.activeSheetId = (sheets[part.activeSheet] ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible"))?.id ?? "";
  readDefinedNames(workbook, part.names, (index) => sheets[index] ?? null);
  for (const [name, value] of readSettings(source, part.path)) workbook.settings.set(name, value);
  return workbook;
}
