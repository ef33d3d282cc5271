import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** The two costly steps of taking a part out of its package. A platform that has them built in may lend its own. */
export interface Unpacker {
  /** Called once, before anything is taken out, with all that is packed: for a platform that can only inflate in its own time. */
  prepare?(entries: readonly ZipEntry[]): Promise<void>;
  /** Undoes DEFLATE; the result has `size` bytes. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The checksum a zip archive keeps of each file, as an unsigned 32-bit number. */
  crc32(bytes: Uint8Array): number;
}

/** Works everywhere. */
export const PORTABLE_UNPACKER: Unpacker = { inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }), crc32 };
