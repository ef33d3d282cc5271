import { LAST_COLUMN, LAST_ROW, type NamedItemModel, type SheetModel, type WorkbookModel } from "../../host/model";
import { fixedAddress, formulaFromFile, formulaToFile, parseSheetReference, quoteSheetName, sheetReference } from "../formulas";
import type { PackageEditor } from "../package";
import type { DefinedName, WorkbookPart } from "../reading";
import { childAt, childrenOf, detach, elementLike, ensureChild, type Element } from "../xml";
import { renameSheets } from "./rename-references";
import { WORKBOOK_ORDER, type ListedSheet } from "./workbook-list";

/** What the names need to know of the file they were in and the file they go to. */
export interface NamePlaces {
  readonly part: WorkbookPart;
  /** Parts of sheets that have been taken out; a new sheet may stand in the same part. */
  readonly removed: readonly string[];
  readonly listed: readonly ListedSheet[];
  readonly workbook: WorkbookModel;
  /** Former sheet names to new ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Writes the workbook's names. A name that has not changed keeps its element; only the place of the sheet it belongs to is
 * counted anew, since sheets have been added, moved or taken out. Print areas and title rows of new sheets are added.
 */
export function writeNames(editor: PackageEditor, places: NamePlaces): void {
  const { part, listed, workbook } = places;
  const root = editor.edit(part.path);
  const former = childrenOf(childAt(root, "definedNames"), "definedName");
  const left = new Set(workbook.names);
  const kept = former.flatMap((element, index) => {
    const name = part.names[index];
    return name ? keepName(element, name, places, left) : [];
  });
  const added = [...left].filter(hasItsSheet(workbook)).map((item) => elementLike(root, "definedName", attributesOf(item, listed), itemText(item, workbook)));
  const printed = listed.flatMap(({ sheet }, place) => (sheet && sheet.origin === null ? printNames(root, sheet, place) : []));
  const names = [...kept, ...added, ...printed];
  if (names.length === 0 && former.length === 0) return;
  const list = ensureChild(root, "definedNames", WORKBOOK_ORDER);
  childrenOf(list).forEach(detach);
  for (const element of names) list.appendChild(element);
  if (names.length === 0) detach(list);
}

/** A former name as it stands now: none where it, or the sheet it belonged to, is gone. */
function keepName(element: Element, name: DefinedName, { part, removed, listed, workbook, renamed }: NamePlaces, left: Set<NamedItemModel>): readonly Element[] {
  const formerPath = name.sheetIndex === null ? null : (part.sheets[name.sheetIndex]?.path ?? "");
  const place = listed.findIndex((entry) => entry.path === formerPath);
  if (formerPath !== null && (place < 0 || removed.includes(formerPath))) return [];
  if (formerPath !== null) element.setAttribute("localSheetId", String(place));
  const scopeId = formerPath === null ? null : (listed[place]?.sheet?.id ?? null);
  const isOurs = !name.name.startsWith("_xlnm.") && (formerPath === null || scopeId !== null);
  const item = workbook.names.find((each) => each.name.toLowerCase() === name.name.toLowerCase() && each.scopeSheetId === scopeId);
  if (isOurs && !item) return [];
  if (isOurs && item) left.delete(item);
  const text = isOurs && item ? currentText(name.text, item, workbook, renamed) : renameSheets(name.text, renamed);
  if (text !== name.text) element.textContent = text;
  if (isOurs && item) describeName(element, name, item);
  return [element];
}

function describeName(element: Element, name: DefinedName, item: NamedItemModel): void {
  if (item.name !== name.name) element.setAttribute("name", item.name);
  if (item.comment !== name.comment) element.setAttribute("comment", item.comment);
  if (item.visible === !name.hidden) return;
  if (item.visible) element.removeAttribute("hidden");
  else element.setAttribute("hidden", "1");
}

function currentText(former: string, item: NamedItemModel, workbook: WorkbookModel, renamed: ReadonlyMap<string, string>): string {
  const followed = renameSheets(former, renamed);
  // The host follows a sheet's new name itself: a formula that says the former name means the sheet that has it now.
  if (!item.area) return formulaFromFile(followed) === item.formula ? followed : formulaToFile(item.formula);
  const reference = parseSheetReference(followed);
  const sheet = workbook.sheets.find((each) => each.id === item.area?.sheetId);
  const isSame = reference && sheet && reference.sheetName.toLowerCase() === sheet.name.toLowerCase() && fixedAddress(reference.area) === fixedAddress(item.area);
  return isSame ? followed : itemText(item, workbook);
}

function itemText(item: NamedItemModel, workbook: WorkbookModel): string {
  const sheet = item.area && workbook.sheets.find((each) => each.id === item.area?.sheetId);
  if (!item.area) return formulaToFile(item.formula);
  return sheet ? sheetReference(sheet.name, item.area) : "#REF!";
}

const hasItsSheet =
  ({ sheets }: WorkbookModel) =>
  ({ scopeSheetId }: NamedItemModel): boolean =>
    scopeSheetId === null || sheets.some((sheet) => sheet.id === scopeSheetId);

function attributesOf(item: NamedItemModel, listed: readonly ListedSheet[]): Readonly<Record<string, string>> {
  const place = listed.findIndex(({ sheet }) => sheet !== null && sheet.id === item.scopeSheetId);
  return {
    name: item.name,
    ...(item.comment === "" ? {} : { comment: item.comment }),
    ...(item.scopeSheetId === null || place < 0 ? {} : { localSheetId: String(place) }),
    ...(item.visible ? {} : { hidden: "1" }),
  };
}

/** The reserved names that hold a new sheet's print area and title rows. */
function printNames(root: Element, sheet: SheetModel, place: number): readonly Element[] {
  const { printArea, titleRows } = sheet.pageLayout;
  const reserved = (name: string, text: string): Element => elementLike(root, "definedName", { name: `_xlnm.${name}`, localSheetId: String(place) }, text);
  const rows = titleRows && `${quoteSheetName(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const isWhole = printArea && printArea.lastRow === LAST_ROW && printArea.lastColumn === LAST_COLUMN;
  return [...(printArea && !isWhole ? [reserved("Print_Area", sheetReference(sheet.name, printArea))] : []), ...(rows ? [reserved("Print_Titles", rows)] : [])];
}
