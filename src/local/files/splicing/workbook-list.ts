import type { SheetModel, WorkbookModel } from "../../host/model";
import { childrenOf, detach, elementLike, ensureChild, linkAttribute, numberAttribute, textAttribute, type Element } from "../xml";
import { readRelationships, type PackageEditor } from "../package";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const WORKBOOK_ORDER = `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups
externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);
const STATES: Readonly<Record<SheetModel["visibility"], string>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

/** One entry of the new list: a sheet of the model, or one the model does not know (a chart sheet), by its part. */
export interface ListedSheet {
  readonly path: string;
  readonly sheet: SheetModel | null;
}

/**
 * The order of sheets in the saved file: the model's, with each sheet the model does not know after the one it followed.
 * `former` are the file's parts in their order, without those that were removed.
 */
export function orderSheets(workbook: WorkbookModel, pathOf: ReadonlyMap<SheetModel, string>, former: readonly string[]): readonly ListedSheet[] {
  const listed: ListedSheet[] = workbook.sheets.map((sheet) => ({ path: pathOf.get(sheet) ?? "", sheet }));
  former.forEach((path, index) => {
    if (listed.some((entry) => entry.path === path)) return;
    const before = former[index - 1];
    const place = before === undefined ? 0 : listed.findIndex((entry) => entry.path === before) + 1;
    listed.splice(place, 0, { path, sheet: null });
  });
  return listed;
}

/** Writes the list of sheets. Entries that are in the file already keep their ids and their attributes. */
export function writeSheetList(editor: PackageEditor, workbookPath: string, listed: readonly ListedSheet[]): void {
  const root = editor.edit(workbookPath);
  const list = ensureChild(root, "sheets", WORKBOOK_ORDER);
  const links = readRelationships(editor, workbookPath);
  const pathOf = (element: Element): string => editor.find(links.find((link) => link.id === linkAttribute(element))?.target ?? "") ?? "";
  const former = new Map(childrenOf(list, "sheet").map((element) => [pathOf(element), element]));
  let lastId = Math.max(0, ...[...former.values()].map((element) => numberAttribute(element, "sheetId") ?? 0));
  const elements = listed.map(({ path, sheet }) => {
    const element = former.get(path) ?? newEntry(list, ++lastId, links.find((link) => link.target === path)?.id ?? "");
    if (sheet) describe(element, sheet);
    return element;
  });
  childrenOf(list).forEach(detach);
  for (const element of elements) list.appendChild(element);
}

function newEntry(list: Element, sheetId: number, linkId: string): Element {
  const element = elementLike(list, "sheet", { name: "", sheetId: String(sheetId) });
  element.setAttributeNS(RELATIONSHIPS, "r:id", linkId);
  return element;
}

function describe(element: Element, sheet: SheetModel): void {
  element.setAttribute("name", sheet.name);
  const state = STATES[sheet.visibility];
  // Visible is what a sheet is that says nothing; some programs say it all the same.
  if (state !== (textAttribute(element, "state") ?? "visible")) element.setAttribute("state", state);
}

/** Makes the workbook open on a sheet, by its place. */
export function writeActiveSheet(editor: PackageEditor, workbookPath: string, place: number): void {
  const root = editor.edit(workbookPath);
  const views = ensureChild(root, "bookViews", WORKBOOK_ORDER);
  const view = ensureChild(views, "workbookView", ["workbookView"]);
  view.setAttribute("activeTab", String(place));
  if ((numberAttribute(view, "firstSheet") ?? 0) > place) view.setAttribute("firstSheet", "0");
}

/** Asks the program that opens the workbook to calculate it anew. */
export function askForCalculation(editor: PackageEditor, workbookPath: string): void {
  ensureChild(editor.edit(workbookPath), "calcPr", WORKBOOK_ORDER).setAttribute("fullCalcOnLoad", "1");
}
