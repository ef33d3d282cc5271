import type { SheetModel, WorkbookModel } from "../../host/model";
import { authorScratch } from "../authoring";
import type { PackageEditor } from "../package";
import { readWorkbookPart } from "../reading";
import { writeSettings } from "../settings";
import { addSheet } from "./add-sheet";
import { dropCalculationOrder, isStale } from "./calculation";
import { collectLooks } from "./collect-looks";
import { dynamicArrayMetadata } from "./dynamic-array-metadata";
import { changedSheets, patchKeptSheets } from "./kept-sheets";
import { mergeStyles, NOTHING_MERGED } from "./merge-styles";
import { removeSheets } from "./remove-sheets";
import { renamedSheets, renameInParts } from "./rename-references";
import { renameTablesInParts } from "./rename-tables";
import { showSheet } from "./show-sheet";
import { ensureStyles, usualFont } from "./usual-font";
import { askForCalculation, orderSheets, writeSheetList } from "./workbook-list";
import { writeNames } from "./write-names";

/** Makes the package say what the workbook says, touching as little as it can. Returns what could not be kept, in sentences. */
export async function spliceWorkbook(editor: PackageEditor, workbook: WorkbookModel): Promise<readonly string[]> {
  const notes: string[] = [];
  const part = readWorkbookPart(editor);
  const added = workbook.sheets.filter((sheet) => sheet.origin === null);
  const keptPaths = new Set(workbook.sheets.map((sheet) => sheet.origin));
  const removed = part.sheets.filter((entry) => entry.kind === "worksheet" && !keptPaths.has(entry.path)).map((entry) => entry.path);
  const changed = changedSheets(editor, workbook);

  const renamed = renamedSheets(part, workbook);
  for (const path of renameInParts(editor, renamed)) notes.push(`References to a renamed sheet were rewritten in ${path}.`);
  removeSheets(editor, part.path, removed);

  const looks = collectLooks(added, changed.flatMap(({ changes }) => [...changes.formats.values()]));
  const needsStyles = looks.formats.length > 0 || added.some((sheet) => sheet.conditionalFormats.length > 0);
  const scratch = added.length > 0 || needsStyles ? await authorScratch(added, looks.formats, usualFont(editor, part.stylesPath)) : null;
  const quoted = looks.quoted.map((place) => scratch?.styleIndexes[place] ?? 0);
  const merged = scratch && needsStyles ? mergeStyles(editor, ensureStyles(editor, part), scratch.stylesXml, quoted) : NOTHING_MERGED;
  const styleOf = looks.styleOf(merged, scratch?.styleIndexes ?? []);
  const spillMetadata = (): number => dynamicArrayMetadata(editor, part.path);

  renameTablesInParts(editor, new Map(changed.flatMap(({ changes }) => [...changes.tableNames])));
  notes.push(...patchKeptSheets(editor, changed, styleOf, spillMetadata));
  const pathOf = new Map<SheetModel, string>(workbook.sheets.flatMap((sheet) => (sheet.origin === null ? [] : [[sheet, sheet.origin] as const])));
  const sheetOf = (id: string): SheetModel | null => workbook.sheets.find((each) => each.id === id) ?? null;
  added.forEach((sheet, index) => {
    const surroundings = { editor, workbookPath: part.path, styles: merged, styleOf, sheetOf, dynamicArrayMetadata: spillMetadata, note: (sentence: string) => notes.push(sentence) };
    const path = addSheet(sheet, scratch?.frames[index] ?? { xml: "", tables: [] }, surroundings);
    editor.link(part.path, path, "worksheet");
    pathOf.set(sheet, path);
  });

  const listed = orderSheets(workbook, pathOf, part.sheets.map((entry) => entry.path).filter((path) => !removed.includes(path)));
  writeSheetList(editor, part.path, listed);
  writeNames(editor, { part, removed, listed, workbook, renamed });
  showSheet(editor, part, removed, listed, workbook.activeSheetId);
  writeSettings(editor, part.path, workbook.settings);
  const formulasChanged = removed.length > 0 || changed.some(({ changes }) => changes.cells.size > 0) || added.some((sheet) => sheet.cells.formulas.size > 0);
  if (formulasChanged) dropCalculationOrder(editor, part.path);
  if (added.length + removed.length + changed.length > 0 && workbook.sheets.some(isStale)) askForCalculation(editor, part.path);
  return notes;
}
