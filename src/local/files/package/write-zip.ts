import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a zip can name: a saved file does not depend on the clock. */
const DATE = 0x0021;

/** A file for an archive, packed here. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { name, packed: deflateSync(bytes, { level: 6 }), method: "deflated", crc: crc32(bytes), size: bytes.length };
}

/** An archive of these files. Entries taken from another archive go in as they are, still packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const bodyLength = named.reduce((sum, { entry, name }) => sum + 30 + name.length + entry.packed.length, 0);
  const directoryLength = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const archive = new Uint8Array(bodyLength + directoryLength + 22);
  const view = new DataView(archive.buffer);
  let body = 0;
  let directory = bodyLength;
  for (const { entry, name } of named) {
    view.setUint32(body, LOCAL_SIGNATURE, true);
    writeFacts(view, body + 4, entry, name.length);
    archive.set(name, body + 30);
    archive.set(entry.packed, body + 30 + name.length);
    view.setUint32(directory, ENTRY_SIGNATURE, true);
    view.setUint16(directory + 4, VERSION, true);
    writeFacts(view, directory + 6, entry, name.length);
    view.setUint32(directory + 42, body, true);
    archive.set(name, directory + 46);
    body += 30 + name.length + entry.packed.length;
    directory += 46 + name.length;
  }
  view.setUint32(directory, END_SIGNATURE, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directoryLength, true);
  view.setUint32(directory + 16, bodyLength, true);
  return archive;
}

/** The facts a local header and a directory entry share, in the order both have them. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
