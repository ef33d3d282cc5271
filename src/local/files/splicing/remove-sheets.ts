import { readRelationships, type PackageEditor, type PartSource } from "../package";
import { childAt, childrenOf, detach, linkAttribute } from "../xml";

/**
 * Takes sheets out of the package: their place in the workbook's list and every part that could be reached when the package was
 * opened and no longer can. Parts that others share, and parts nothing ever linked to, stay.
 */
export function removeSheets(editor: PackageEditor, workbookPath: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const links = readRelationships(editor, workbookPath).filter((link) => paths.includes(editor.find(link.target) ?? ""));
  for (const entry of childrenOf(childAt(editor.edit(workbookPath), "sheets"))) {
    if (links.some((link) => link.id === linkAttribute(entry))) detach(entry);
  }
  for (const path of paths) editor.unlink(workbookPath, path);
  const before = reachable(editor.original);
  const after = reachable(editor);
  for (const path of before) if (!after.has(path)) editor.remove(path);
}

function reachable(source: PartSource): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: string): void => {
    for (const relationship of readRelationships(source, part)) {
      const path = relationship.external ? null : source.find(relationship.target);
      if (path === null || found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit("");
  return found;
}
