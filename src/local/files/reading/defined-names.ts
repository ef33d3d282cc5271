import type { NamedItemModel, SheetModel, WorkbookModel } from "../../host/model";
import { formulaFromFile, parseArea, parseSheetReference } from "../formulas";
import type { DefinedName } from "./workbook-part";

/**
 * Puts a file's defined names into the workbook. Print areas and title rows become the sheets' own; other names the format
 * keeps for itself (`_xlnm.…`) stay in the file. `sheetAt` finds a sheet by its place among all the file's sheets.
 */
export function readDefinedNames(workbook: WorkbookModel, names: readonly DefinedName[], sheetAt: (index: number) => SheetModel | null): void {
  const sheetByName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (const name of names) {
    const sheet = name.sheetIndex === null ? null : sheetAt(name.sheetIndex);
    if (name.sheetIndex !== null && !sheet) continue;
    if (name.name.startsWith("_xlnm.")) readReservedName(name, sheet);
    else workbook.names.push(readName(sheetByName, name, sheet));
  }
}

function readReservedName({ name, text }: DefinedName, sheet: SheetModel | null): void {
  if (!sheet) return;
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = parseSheetReference(text)?.area ?? null;
  if (name !== "_xlnm.Print_Titles") return;
  const rows = text
    .split(",")
    .map((part) => /!\$?(\d+):\$?(\d+)$/.exec(part.trim()))
    .find((match) => match !== null);
  if (rows) sheet.pageLayout.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

function readName(sheetByName: ReadonlyMap<string, SheetModel>, { name, text, comment, hidden }: DefinedName, scope: SheetModel | null): NamedItemModel {
  const reference = parseSheetReference(text);
  const target = reference && sheetByName.get(reference.sheetName.toLowerCase());
  const isFixed = reference !== null && parseArea(text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "")) !== null && text.includes("$");
  return {
    name,
    scopeSheetId: scope?.id ?? null,
    formula: formulaFromFile(text),
    area: reference && target && isFixed ? { sheetId: target.id, ...reference.area } : null,
    comment,
    visible: !hidden,
  };
}
