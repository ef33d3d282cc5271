import { newCellTag, readCellTag, readRowTag, type SheetDataRange } from "../cells";

/** What a walk over a sheet's cells meets, in the file's order, with where it stands in the bytes. */
export type CellStop =
  | { readonly kind: "row"; readonly row: number; readonly start: number; readonly end: number; readonly selfClosed: boolean }
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly style: number; readonly metadata: number; readonly start: number; readonly end: number }
  | { readonly kind: "row-end"; readonly start: number };

const LESS = 60;
const SLASH = 47;
const LETTER_C = 99;
const LETTER_R = 114;

/** Walks over the cells of a sheet part. */
export function* walkCells(bytes: Uint8Array, range: SheetDataRange): Generator<CellStop> {
  const decoder = new TextDecoder();
  const prefixLength = range.prefix.length;
  const tag = newCellTag();
  let row = -1;
  let column = -1;
  let at = range.start;
  while ((at = bytes.indexOf(LESS, at)) >= 0 && at < range.end) {
    const isClosing = bytes[at + 1] === SLASH;
    const name = at + 1 + prefixLength + (isClosing ? 1 : 0);
    if (bytes[name] === LETTER_R && bytes[name + 1] === 111) {
      const end = bytes.indexOf(62, name) + 1;
      if (isClosing) yield { kind: "row-end", start: at };
      else {
        row = readRowTag(decoder.decode(bytes.subarray(name + 3, end - 1))).row ?? row + 1;
        column = -1;
        yield { kind: "row", row, start: at, end, selfClosed: bytes[end - 2] === SLASH };
      }
      at = end;
    } else if (!isClosing && bytes[name] === LETTER_C && readCellTag(bytes, name + 1, range.end, tag)) {
      column = tag.column >= 0 ? tag.column : column + 1;
      const end = tag.selfClosed ? tag.end : closingEnd(bytes, tag.end, range.end, prefixLength);
      yield { kind: "cell", row, column, style: tag.style, metadata: tag.metadata, start: at, end };
      at = end;
    } else at = name;
  }
}

function closingEnd(bytes: Uint8Array, from: number, limit: number, prefixLength: number): number {
  for (let at = bytes.indexOf(LESS, from); at >= 0 && at < limit; at = bytes.indexOf(LESS, at + 1)) {
    const name = at + 2 + prefixLength;
    if (bytes[at + 1] === SLASH && bytes[name] === LETTER_C && (bytes[name + 1] ?? 0) <= 62) return bytes.indexOf(62, name) + 1;
  }
  return limit;
}
