import { FileError } from "../file-error";

/** Where a sheet part's cells stand in its bytes. */
export interface SheetDataRange {
  /** The `<` of the `<sheetData>` tag. */
  readonly tagStart: number;
  /** The first byte after the tag. */
  readonly start: number;
  /** The `<` of the closing tag, or `start` where the element is empty. */
  readonly end: number;
  /** The first byte after the closing tag. */
  readonly tagEnd: number;
  /** The prefix the file gives its tags, with its colon; mostly empty. */
  readonly prefix: string;
}

const SHEET_DATA = [...new TextEncoder().encode("sheetData")];
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;

/** Finds a sheet part's cells, or null where it has none at all. @throws FileError `corrupt` where they never end */
export function findSheetData(bytes: Uint8Array): SheetDataRange | null {
  const tagStart = findTag(bytes);
  if (tagStart < 0) return null;
  const nameStart = nameAfterPrefix(bytes, tagStart + 1);
  const prefix = new TextDecoder().decode(bytes.subarray(tagStart + 1, nameStart));
  const start = bytes.indexOf(GREATER, nameStart) + 1;
  if (start === 0) throw new FileError("corrupt", "A sheet's cells have been cut short.");
  if (bytes[start - 2] === SLASH) return { tagStart, start, end: start, tagEnd: start, prefix };
  const end = findClosingTag(bytes, start, prefix.length);
  return { tagStart, start, end, tagEnd: bytes.indexOf(GREATER, end) + 1, prefix };
}

function findTag(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (isSheetData(bytes, nameAfterPrefix(bytes, at + 1))) return at;
  }
  return -1;
}

function findClosingTag(bytes: Uint8Array, start: number, prefixLength: number): number {
  for (let at = bytes.lastIndexOf(LESS); at >= start; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (bytes[at + 1] === SLASH && isSheetData(bytes, at + 2 + prefixLength)) return at;
  }
  throw new FileError("corrupt", "A sheet's cells have been cut short.");
}

function nameAfterPrefix(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + 20 && isNameByte(bytes[at] ?? 0)) at++;
  return bytes[at] === COLON ? at + 1 : from;
}

const isNameByte = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95;

const isSheetData = (bytes: Uint8Array, at: number): boolean => SHEET_DATA.every((byte, index) => bytes[at + index] === byte) && !isNameByte(bytes[at + SHEET_DATA.length] ?? 0);
