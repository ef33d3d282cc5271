/** What the cell scanner takes from one `<c>` tag. One object is filled again and again: a sheet has millions of them. */
export interface CellTag {
  /** -1 where the file leaves the address out: the cell follows the one before it. */
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** The cell's entry in the workbook's metadata; 0 is none. Dynamic arrays are marked there. */
  metadata: number;
  selfClosed: boolean;
  /** The first byte after the tag. */
  end: number;
}

export type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "date";

const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
const ZERO = 48;

export const newCellTag = (): CellTag => ({ row: -1, column: -1, style: 0, type: "number", metadata: 0, selfClosed: false, end: 0 });

/** Fills `tag` from the attributes that start at `position`, inside a `<c …>` tag. Returns false where the tag never ends. */
export function readCellTag(bytes: Uint8Array, position: number, limit: number, tag: CellTag): boolean {
  tag.row = -1;
  tag.column = -1;
  tag.style = 0;
  tag.type = "number";
  tag.metadata = 0;
  tag.selfClosed = false;
  let at = position;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    if (byte === GREATER) {
      tag.end = at + 1;
      return true;
    }
    if (byte === SLASH) tag.selfClosed = true;
    if (byte <= 32 || byte === SLASH) {
      at++;
      continue;
    }
    const nameStart = at;
    while (at < limit && bytes[at] !== EQUALS) at++;
    const nameLength = at - nameStart;
    at++;
    while (at < limit && (bytes[at] ?? 0) <= 32) at++;
    const quote = bytes[at] ?? QUOTE;
    const valueStart = ++at;
    while (at < limit && bytes[at] !== quote) at++;
    takeAttribute(bytes, nameStart, nameLength, valueStart, at, tag);
    at++;
  }
  return false;
}

function takeAttribute(bytes: Uint8Array, nameStart: number, nameLength: number, start: number, end: number, tag: CellTag): void {
  const letter = bytes[nameStart];
  if (nameLength === 2 && letter === 99 && bytes[nameStart + 1] === 109) tag.metadata = readInteger(bytes, start, end);
  if (nameLength !== 1) return;
  if (letter === 114) readAddress(bytes, start, end, tag);
  else if (letter === 115) tag.style = readInteger(bytes, start, end);
  else if (letter === 116) tag.type = readType(bytes, start, end);
}

function readAddress(bytes: Uint8Array, start: number, end: number, tag: CellTag): void {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  tag.column = column - 1;
  tag.row = readInteger(bytes, at, end) - 1;
}

function readType(bytes: Uint8Array, start: number, end: number): CellType {
  if (end - start > 3) return "inline";
  if (end - start === 3) return "text";
  switch (bytes[start] ?? 0) {
    case 115:
      return "shared";
    case 98:
      return "boolean";
    case 101:
      return "error";
    case 100:
      return "date";
    default:
      return "number";
  }
}

/** A whole number in ASCII digits; what is not a digit ends it. */
export function readInteger(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  return number;
}
