import type { SheetModel } from "../../host/model";
import type { PackageEditor } from "../package";
import { escapeXml, unescapeXml } from "../xml";

/** The two attributes a table's name stands in, in the opening tag of its part. */
const TABLE_TAG = /<(?:\w+:)?table\s[^>]*>/;
const NAME = /(\s(?:displayName|name)=")([^"]*)(")/g;

/** Which tables of a sheet have another name than in the file? Empty where anything else of its tables differs too. */
export function renamedTables({ tables }: Pick<SheetModel, "tables">, former: Pick<SheetModel, "tables">): ReadonlyMap<string, string> {
  const onlyNamesDiffer =
    tables.length === former.tables.length && tables.every((table, index) => JSON.stringify({ ...table, id: "", name: "" }) === JSON.stringify({ ...former.tables[index], id: "", name: "" }));
  if (!onlyNamesDiffer) return new Map();
  return new Map(tables.flatMap(({ name }, index) => (name === former.tables[index]?.name ? [] : [[former.tables[index]?.name ?? "", name] as const])));
}

/** Writes new names into the parts of tables. All at once: a table may take the name another one gives up. */
export function renameTablesInParts(editor: PackageEditor, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const path of editor.paths.filter((each) => /^xl\/tables\/[^/]+\.xml$/i.test(each))) {
    const text = editor.text(path);
    const changed = text.replace(TABLE_TAG, (tag) => tag.replace(NAME, (whole, opening: string, name: string, closing: string) => {
      const now = renamed.get(unescapeXml(name));
      return now === undefined ? whole : opening + escapeXml(now) + closing;
    }));
    if (changed !== text) editor.put(path, changed);
  }
}
