import { FileError } from "../file-error";

/** One file of a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The packed bytes: a view into the archive. */
  readonly packed: Uint8Array;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly size: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const END_64_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;

/**
 * The files named in a zip archive's central directory, in its order.
 *
 * A package is read from its directory and not front to back, so that untouched parts can be carried over still packed.
 *
 * @throws FileError `corrupt` where the directory is missing or points outside the archive, `encrypted` for a zip with a password
 */
export function readZipDirectory(archive: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let position = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(position, true) !== ENTRY_SIGNATURE) throw new FileError("corrupt", "The zip directory is damaged.");
      entries.push(readEntry(archive, view, position));
      position += 46 + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("corrupt", "The zip directory points outside the file.", { cause: error });
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let position = view.byteLength - END_LENGTH; position >= lowest; position--) {
    if (view.getUint32(position, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(position + 10, true);
    const offset = view.getUint32(position + 16, true);
    const usesLongForm = position >= 20 && view.getUint32(position - 20, true) === LOCATOR_64_SIGNATURE;
    return usesLongForm ? findLongDirectory(view, position - 20) : { count, offset };
  }
  throw new FileError("corrupt", "The zip directory is missing: the file has been cut short.");
}

function findLongDirectory(view: DataView, locator: number): { readonly count: number; readonly offset: number } {
  const end = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end, true) !== END_64_SIGNATURE) throw new FileError("corrupt", "The zip directory is damaged.");
  return { count: Number(view.getBigUint64(end + 32, true)), offset: Number(view.getBigUint64(end + 48, true)) };
}

function readEntry(archive: Uint8Array, view: DataView, position: number): ZipEntry {
  const flags = view.getUint16(position + 8, true);
  if (flags & 1) throw new FileError("encrypted", "The zip archive is locked with a password.");
  const nameLength = view.getUint16(position + 28, true);
  const name = new TextDecoder().decode(archive.subarray(position + 46, position + 46 + nameLength));
  const method = view.getUint16(position + 10, true);
  if (method !== 0 && method !== 8) throw new FileError("corrupt", `Part ${name} is packed in a way Excel does not use.`);
  const { size, packedSize, localOffset } = readSizes(view, position, position + 46 + nameLength);
  if (view.getUint32(localOffset, true) !== LOCAL_SIGNATURE) throw new FileError("corrupt", `Part ${name} is not where the directory says.`);
  const start = localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (start + packedSize > archive.byteLength) throw new FileError("corrupt", `Part ${name} has been cut short.`);
  return {
    name: name.replaceAll("\\", "/"),
    packed: archive.subarray(start, start + packedSize),
    method: method === 0 ? "stored" : "deflated",
    crc: view.getUint32(position + 16, true),
    size,
  };
}

/** Sizes that do not fit 32 bits stand in an extra field, in a fixed order, each only where its short form is full. */
function readSizes(view: DataView, position: number, extraStart: number): { readonly size: number; readonly packedSize: number; readonly localOffset: number } {
  const extraEnd = extraStart + view.getUint16(position + 30, true);
  let long = extraStart;
  while (long + 4 <= extraEnd && view.getUint16(long, true) !== 1) long += 4 + view.getUint16(long + 2, true);
  let next = long + 4;
  const read = (short: number): number => {
    if (short !== IN_EXTRA_FIELD || next + 8 > extraEnd) return short;
    const value = Number(view.getBigUint64(next, true));
    next += 8;
    return value;
  };
  const size = read(view.getUint32(position + 24, true));
  const packedSize = read(view.getUint32(position + 20, true));
  return { size, packedSize, localOffset: read(view.getUint32(position + 42, true)) };
}
