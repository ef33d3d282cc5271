import { PORTABLE_UNPACKER, type Unpacker, type ZipEntry } from "../../files";

/** Below this a stream takes longer to set up than it saves. */
const WORTH_A_STREAM_BYTES = 30_000;

/**
 * The browser's own inflating, which only comes as a stream: what is long is unpacked ahead. What the stream refuses, or what grows
 * beyond the size it is said to have, is left to the portable one, as everything short is.
 */
export function streamingUnpacker(): Unpacker {
  const unpacked = new Map<Uint8Array, Uint8Array>();
  return {
    ...PORTABLE_UNPACKER,
    prepare: async (entries) => {
      await Promise.all(
        entries.map(async (entry) => {
          const bytes = entry.method === "deflated" && entry.size >= WORTH_A_STREAM_BYTES ? await inflated(entry).catch(() => null) : null;
          if (bytes !== null) unpacked.set(entry.packed, bytes);
        }),
      );
    },
    inflate: (packed, size) => {
      const bytes = unpacked.get(packed) ?? PORTABLE_UNPACKER.inflate(packed, size);
      // Each part is read once: what was made of it need not stand beside it.
      unpacked.delete(packed);
      return bytes;
    },
  };
}

async function inflated({ packed, size }: ZipEntry): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const into = new WritableStream<Uint8Array>({
    write: (piece) => {
      if (filled + piece.length > size) throw new RangeError("longer than it is said to be");
      bytes.set(piece, filled);
      filled += piece.length;
    },
  });
  await new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeTo(into);
  return filled === size ? bytes : null;
}
