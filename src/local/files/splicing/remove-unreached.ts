import { readRelationships, type PackageEditor, type PartSource } from "../package";

/** Removes every part that could be reached when the package was opened and no longer can. Parts nothing ever linked to stay. */
export function removeUnreached(editor: PackageEditor): void {
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
