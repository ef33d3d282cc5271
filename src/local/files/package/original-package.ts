import { FileError } from "../file-error";
import { DEFAULT_LIMITS, type PackageLimits } from "./package-limits";
import { PORTABLE_UNPACKER, type Unpacker } from "./unpacker";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/**
 * The package a workbook was opened from, its parts still packed. Never changed: saving writes a new package from it.
 * It keeps a view of the bytes it was opened from, so the caller must not write into those.
 */
export class OriginalPackage {
  readonly #entries = new Map<string, ZipEntry>();
  /** Part names differ in case between a relationship and the archive in files some programs write. */
  readonly #pathByLowerCase = new Map<string, string>();

  constructor(
    archive: Uint8Array,
    readonly limits: PackageLimits = DEFAULT_LIMITS,
    readonly unpacker: Unpacker = PORTABLE_UNPACKER,
  ) {
    let total = 0;
    for (const entry of readZipDirectory(archive)) {
      if (entry.name.endsWith("/")) continue;
      total += entry.size;
      if (total > limits.totalBytes) throw new FileError("too-large", "Unpacked, the file would be larger than this page can hold.");
      this.#entries.set(entry.name, entry);
      this.#pathByLowerCase.set(entry.name.toLowerCase(), entry.name);
    }
  }

  /** Every part's path, in the archive's order. */
  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Lets the unpacker begin with whatever may be asked for. */
  async prepare(): Promise<void> {
    await this.unpacker.prepare?.([...this.#entries.values()].filter(({ size }) => size <= this.limits.partBytes));
  }

  /** The path as the archive spells it, or null where there is no such part. */
  find(path: string): string | null {
    return this.#entries.has(path) ? path : (this.#pathByLowerCase.get(path.toLowerCase()) ?? null);
  }

  /** The packed part, for carrying over as it is. */
  entry(path: string): ZipEntry {
    const entry = this.#entries.get(this.find(path) ?? "");
    if (!entry) throw new FileError("corrupt", `Part ${path} is missing.`);
    return entry;
  }

  /** The part's own bytes. @throws FileError `corrupt` where the part is missing or damaged, `too-large` past the limit */
  bytes(path: string): Uint8Array {
    const entry = this.entry(path);
    if (entry.size > this.limits.partBytes) throw new FileError("too-large", `Part ${path} is larger than this page can hold.`);
    const bytes = entry.method === "stored" ? entry.packed : this.#inflate(entry);
    if (bytes.length !== entry.size || this.unpacker.crc32(bytes) !== entry.crc) throw new FileError("corrupt", `Part ${path} is damaged.`);
    return bytes;
  }

  /** The part as text. */
  text(path: string): string {
    return decodeXml(this.bytes(path));
  }

  #inflate({ name, packed, size }: ZipEntry): Uint8Array {
    try {
      return this.unpacker.inflate(packed, size);
    } catch (error) {
      throw new FileError("corrupt", `Part ${name} cannot be unpacked.`, { cause: error });
    }
  }
}

function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}
