import { FileError } from "./file-error";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what cannot be an .xlsx by its first bytes. A locked workbook and an old .xls are both a compound file; the locked
 * one names its stream `EncryptedPackage`.
 *
 * @throws FileError `encrypted` or `not-xlsx`
 */
export function recognizeFile(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new FileError("not-xlsx", "The file is no workbook of Excel 2007 or later.");
  if (contains(bytes, wide("EncryptedPackage"))) throw new FileError("encrypted", "The workbook is locked with a password.");
  throw new FileError("not-xlsx", "The file is a workbook of Excel 97 to 2003 (.xls).");
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** A compound file names its streams in two-byte letters. */
const wide = (text: string): readonly number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
