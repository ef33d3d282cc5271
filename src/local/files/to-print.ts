import { DEFAULT_LIMITS, OriginalPackage, PackageEditor } from "./package";
import { readWorkbookPart } from "./reading";
import { childAt, childrenOf, detach, numberAttribute, textAttribute } from "./xml";

const PRINT_NAME = /^_xlnm\.Print_/;

/** The same file, of which a program prints that sheet and no other: the others are hidden, and print areas of theirs, which would be printed all the same, go. */
export function toPrint(bytes: Uint8Array, sheetName: string): Uint8Array {
  const editor = new PackageEditor(new OriginalPackage(bytes, DEFAULT_LIMITS));
  const root = editor.edit(readWorkbookPart(editor).path);
  const sheets = childrenOf(childAt(root, "sheets"), "sheet");
  const place = sheets.findIndex((sheet) => textAttribute(sheet, "name") === sheetName);
  sheets.forEach((sheet, index) => (index === place ? sheet.removeAttribute("state") : sheet.setAttribute("state", "hidden")));
  childAt(root, "bookViews", "workbookView")?.setAttribute("activeTab", String(place));
  childrenOf(childAt(root, "definedNames"), "definedName")
    .filter((name) => PRINT_NAME.test(textAttribute(name, "name") ?? "") && numberAttribute(name, "localSheetId") !== place)
    .forEach(detach);
  return editor.write();
}
