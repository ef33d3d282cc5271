import type { WorkbookModel } from "../../host/model";
import { quoteSheetName } from "../formulas";
import type { PackageEditor } from "../package";
import type { WorkbookPart } from "../reading";
import { escapeXml, unescapeXml } from "../xml";

/** Elements of a sheet, chart, table or pivot part whose text is a formula. */
const FORMULA_ELEMENT = /(<((?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;
const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.!'\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula in which references to renamed sheets say the new name. Texts in it are left alone. */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(REFERENCE, (whole: string, quoted?: string, plain?: string) => {
    const former = quoted?.replaceAll("''", "'") ?? plain;
    const name = former === undefined ? undefined : renamed.get(former.toLowerCase());
    return name === undefined ? whole : `${quoteSheetName(name)}!`;
  });
}

/** Renames sheets in every part of the package that holds formulas. Parts that do not name one of them stay as they are. */
export function renameInParts(editor: PackageEditor, renamed: ReadonlyMap<string, string>): readonly string[] {
  if (renamed.size === 0) return [];
  return editor.paths
    .filter((path) => /^xl\/(?:worksheets|charts|tables|chartsheets)\/[^/]+\.xml$/i.test(path))
    .filter((path) => {
      const text = editor.text(path);
      const changed = text.replace(FORMULA_ELEMENT, (whole, opening: string, _name: string, formula: string, closing: string) => {
        const former = unescapeXml(formula);
        const current = renameSheets(former, renamed);
        return current === former ? whole : opening + escapeXml(current) + closing;
      });
      if (changed !== text) editor.put(path, changed);
      return changed !== text;
    });
}

/** Sheets of the file that are called something else now: their former names, in small letters, to their new ones. */
export const renamedSheets = (part: WorkbookPart, workbook: WorkbookModel): ReadonlyMap<string, string> =>
  new Map(
    part.sheets.flatMap((entry) => {
      const sheet = workbook.sheets.find((each) => each.origin === entry.path);
      return sheet && sheet.name !== entry.name ? [[entry.name.toLowerCase(), sheet.name] as const] : [];
    }),
  );
