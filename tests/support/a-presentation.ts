import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A .pptx, or a workbook inside one, as its parts. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes);

export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** A part as a tree; throws where it is not well formed. */
export const treeOf = (parts: Parts, name: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level}: ${message}`);
    },
  }).parseFromString(textOf(parts, name), "text/xml");

/** Every element of this name, prefix included, in order. */
export const all = (tree: Document | Element, tag: string): Element[] => Array.from(tree.getElementsByTagName(tag));

/** The parts of this pattern, in the order of their numbers. */
export const numbered = (parts: Parts, pattern: RegExp): string[] =>
  Object.keys(parts)
    .filter((name) => pattern.test(name))
    .sort((one, other) => Number(/(\d+)\D*$/.exec(one)?.[1]) - Number(/(\d+)\D*$/.exec(other)?.[1]));

/** The sheet behind a chart, cell by cell: texts as texts, figures as figures, null where there is no cell. */
export function sheetBehind(parts: Parts, name: string): (string | number | null)[][] {
  const book = partsOf(parts[name] ?? new Uint8Array());
  const texts = all(treeOf(book, "xl/sharedStrings.xml"), "si").map((each) => each.textContent ?? "");
  return all(treeOf(book, "xl/worksheets/sheet1.xml"), "row").map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of all(row, "c")) {
      const column = (cell.getAttribute("r") ?? "A").charCodeAt(0) - 65;
      while (cells.length < column) cells.push(null);
      const value = Number(cell.textContent);
      cells.push(cell.getAttribute("t") === "s" ? (texts[value] ?? "") : value);
    }
    return cells;
  });
}
