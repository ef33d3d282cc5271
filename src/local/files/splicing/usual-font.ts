import type { UsualFont } from "../authoring";
import type { PackageEditor } from "../package";
import type { WorkbookPart } from "../reading";
import { childAt, childrenOf, numberAttribute, parseXml, rootOf, textAttribute } from "../xml";

/** The font a workbook gives to cells that name none: that of its first cell style. */
export function usualFont(editor: PackageEditor, stylesPath: string | null): UsualFont {
  const root = stylesPath === null ? null : rootOf(parseXml(editor.text(stylesPath)));
  const [style] = childrenOf(childAt(root, "cellXfs"), "xf");
  const font = childrenOf(childAt(root, "fonts"), "font")[numberAttribute(style ?? null, "fontId") ?? 0] ?? null;
  return { name: textAttribute(childAt(font, "name"), "val") ?? "Calibri", size: numberAttribute(childAt(font, "sz"), "val") ?? 11 };
}

const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The workbook's styles part, made with the usual look alone where it has none. */
export function ensureStyles(editor: PackageEditor, part: WorkbookPart): string {
  if (part.stylesPath !== null) return part.stylesPath;
  const path = editor.freshPath("xl/styles#.xml");
  editor.put(path, NO_STYLES, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  editor.link(part.path, path, "styles");
  return path;
}
