import type { PackageEditor } from "../package";
import { appendDistinct, childAt, childrenOf, ensureChild, numberAttribute, parseXml, rootOf, textAttribute, type Element } from "../xml";

/** Where styles of another workbook ended up: its index to ours. */
export interface MergedStyles {
  readonly cellStyle: (index: number) => number;
  /** The same look, marked as text: what stands in the cell is not read as a formula when it is edited. */
  readonly quotedCellStyle: (index: number) => number;
  readonly conditionalStyle: (index: number) => number;
}

/** What there is when no looks had to be written. */
export const NOTHING_MERGED: MergedStyles = { cellStyle: () => 0, quotedCellStyle: () => 0, conditionalStyle: () => 0 };

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const FIRST_FREE_FORMAT = 164;

/**
 * Appends another workbook's looks to a styles part. Nothing that is there changes its place, so cells that point into it keep
 * their looks; equal looks are used again, so that writing the same sheet many times does not fill the part.
 */
export function mergeStyles(editor: PackageEditor, stylesPath: string, addedXml: string, quotedIndexes: readonly number[]): MergedStyles {
  const root = editor.edit(stylesPath);
  const added = rootOf(parseXml(addedXml));
  const list = (name: string): Element => ensureChild(root, name, ORDER);
  const addedItems = (name: string): readonly Element[] => childrenOf(childAt(added, name));

  const formats = mergeNumberFormats(list, addedItems("numFmts"));
  // The first font and border of both are the usual ones, and every workbook's first two fills are the same.
  const fonts = [usualFontIndex(root), ...appendDistinct(list("fonts"), addedItems("fonts").slice(1))];
  const fills = [0, 1, ...appendDistinct(list("fills"), addedItems("fills").slice(2))];
  const borders = [0, ...appendDistinct(list("borders"), addedItems("borders").slice(1))];
  const remapped = addedItems("cellXfs").map((xf) => {
    const format = numberAttribute(xf, "numFmtId") ?? 0;
    xf.setAttribute("numFmtId", String(formats.get(format) ?? format));
    xf.setAttribute("fontId", String(fonts[numberAttribute(xf, "fontId") ?? 0] ?? 0));
    xf.setAttribute("fillId", String(fills[numberAttribute(xf, "fillId") ?? 0] ?? 0));
    xf.setAttribute("borderId", String(borders[numberAttribute(xf, "borderId") ?? 0] ?? 0));
    return xf;
  });
  const quoted = quotedIndexes.flatMap((index) => {
    const copy = remapped[index]?.cloneNode(true) as Element | undefined;
    copy?.setAttribute("quotePrefix", "1");
    return copy ?? [];
  });
  // Index 0 is every workbook's own default and is never copied.
  const cellStyles = appendDistinct(list("cellXfs"), [...remapped.slice(1), ...quoted]);
  const conditional = addedItems("dxfs").length > 0 ? appendDistinct(list("dxfs"), addedItems("dxfs")) : [];
  const quotedPlaces = new Map(quotedIndexes.map((index, place) => [index, cellStyles[remapped.length - 1 + place] ?? 0]));
  return {
    cellStyle: (index) => (index === 0 ? 0 : (cellStyles[index - 1] ?? 0)),
    quotedCellStyle: (index) => quotedPlaces.get(index) ?? 0,
    conditionalStyle: (index) => conditional[index] ?? 0,
  };
}

const usualFontIndex = (root: Element): number => numberAttribute(childAt(root, "cellXfs", "xf"), "fontId") ?? 0;

function mergeNumberFormats(list: (name: string) => Element, added: readonly Element[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  if (added.length === 0) return places;
  const parent = list("numFmts");
  const known = new Map(childrenOf(parent, "numFmt").map((element) => [textAttribute(element, "formatCode"), numberAttribute(element, "numFmtId") ?? 0]));
  for (const element of added) {
    const code = textAttribute(element, "formatCode");
    const place = known.get(code) ?? Math.max(FIRST_FREE_FORMAT - 1, ...known.values()) + 1;
    if (!known.has(code)) {
      const copy = parent.ownerDocument?.importNode(element, true);
      copy?.setAttribute("numFmtId", String(place));
      if (copy) parent.appendChild(copy);
      known.set(code, place);
    }
    places.set(numberAttribute(element, "numFmtId") ?? 0, place);
  }
  parent.setAttribute("count", String(childrenOf(parent, "numFmt").length));
  return places;
}
