import type { PackageEditor } from "../package";
import { readRelationships } from "../package";
import { childAt, childrenOf, descendantsOf, flagAttribute, numberAttribute, parseXml, rootOf, textAttribute, elementLike, ensureChild, type Element } from "../xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const ORDER = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];
const TYPE = {
  name: "XLDAPR",
  minSupportedVersion: "120000",
  ...Object.fromEntries("copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(" ").map((flag) => [flag, "1"])),
};
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${SPREADSHEET}" xmlns:xda="${DYNAMIC_ARRAY}"/>`;

/**
 * The number a formula's cell carries (`cm`) so that Excel lets it spill: the place, counted from 1, of an entry in the
 * workbook's metadata part. The part and the entry are made where they are missing.
 */
export function dynamicArrayMetadata(editor: PackageEditor, workbookPath: string): number {
  const link = readRelationships(editor, workbookPath).find((each) => each.kind === "sheetMetadata");
  const known = link ? editor.find(link.target) : null;
  const existing = known === null ? null : findEntry(rootOf(parseXml(editor.text(known))));
  if (existing !== null) return existing;
  const path = known ?? editor.freshPath("xl/metadata#.xml");
  if (known === null) {
    editor.put(path, EMPTY, CONTENT_TYPE);
    editor.link(workbookPath, path, "sheetMetadata");
  }
  return addEntry(editor.edit(path));
}

function findEntry(root: Element): number | null {
  const type = childrenOf(childAt(root, "metadataTypes"), "metadataType").findIndex((each) => textAttribute(each, "name") === "XLDAPR") + 1;
  const blocks = childrenOf(childrenOf(root, "futureMetadata").find((each) => textAttribute(each, "name") === "XLDAPR") ?? null, "bk");
  const isDynamic = (value: number): boolean => {
    const properties = blocks[value] && descendantsOf(blocks[value], "dynamicArrayProperties")[0];
    return properties !== undefined && flagAttribute(properties, "fDynamic");
  };
  const place = childrenOf(childAt(root, "cellMetadata"), "bk").findIndex((block) => {
    const [record] = childrenOf(block, "rc");
    return record && numberAttribute(record, "t") === type && isDynamic(numberAttribute(record, "v") ?? -1);
  });
  return type > 0 && place >= 0 ? place + 1 : null;
}

function addEntry(root: Element): number {
  const types = ensureChild(root, "metadataTypes", ORDER);
  const type = append(types, elementLike(root, "metadataType", TYPE));
  const future = elementLike(root, "futureMetadata", { name: "XLDAPR", count: "1" });
  root.insertBefore(future, childAt(root, "cellMetadata") ?? childAt(root, "valueMetadata") ?? childAt(root, "extLst"));
  const block = elementLike(root, "bk");
  const extensions = elementLike(root, "extLst");
  const extension = elementLike(root, "ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" });
  const properties = root.ownerDocument?.createElementNS(DYNAMIC_ARRAY, "xda:dynamicArrayProperties");
  properties?.setAttribute("fDynamic", "1");
  properties?.setAttribute("fCollapsed", "0");
  if (properties) extension.appendChild(properties);
  extensions.appendChild(extension);
  block.appendChild(extensions);
  future.appendChild(block);
  const entry = elementLike(root, "bk");
  entry.appendChild(elementLike(root, "rc", { t: String(type), v: "0" }));
  return append(ensureChild(root, "cellMetadata", ORDER), entry);
}

/** Appends to a counted list and returns the new count. */
function append(list: Element, element: Element): number {
  list.appendChild(element);
  const count = childrenOf(list).length;
  list.setAttribute("count", String(count));
  return count;
}
