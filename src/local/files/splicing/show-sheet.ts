import type { PackageEditor } from "../package";
import type { WorkbookPart } from "../reading";
import { selectTab } from "./sheet-head";
import { writeActiveSheet, type ListedSheet } from "./workbook-list";

/**
 * Makes the workbook open on a sheet. Sheets that were marked as shown lose the mark: where two have it, programs edit both at
 * once. Sheets that have it right are not touched.
 */
export function showSheet(editor: PackageEditor, part: WorkbookPart, removed: readonly string[], listed: readonly ListedSheet[], activeSheetId: string): void {
  const shownPath = part.sheets[part.activeSheet]?.path ?? "";
  const formerPath = removed.includes(shownPath) ? "" : shownPath;
  const chosen = listed.findIndex(({ sheet }) => sheet?.id === activeSheetId);
  const place = chosen >= 0 ? chosen : Math.max(0, listed.findIndex(({ path }) => path === formerPath));
  const path = listed[place]?.path ?? "";
  if (place !== part.activeSheet) writeActiveSheet(editor, part.path, place);
  if (path === formerPath) return;
  listed.forEach((entry, index) => {
    const before = editor.bytes(entry.path);
    const after = selectTab(before, index === place);
    if (after !== before) editor.put(entry.path, after);
  });
}
