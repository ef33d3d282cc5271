import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import type { ZipEntry } from "../../../../src/local/files";
import { streamingUnpacker } from "../../../../src/local/workbench/opening/streaming-unpacker";

const anEntry = (text: string, changes: Partial<ZipEntry> = {}): ZipEntry => {
  const bytes = new TextEncoder().encode(text);
  return { name: "xl/worksheets/sheet1.xml", packed: new Uint8Array(deflateRawSync(bytes)), method: "deflated", crc: 0, size: bytes.length, ...changes };
};

const LONG = "<c><v>20316.58</v></c>".repeat(4_000);

test("what was packed comes out as it was, short or long", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.integer({ min: 0, max: 100_000 }), async (text, repeats) => {
      const entry = anEntry(text.repeat(Math.min(repeats, 200_000 / (text.length + 1))));
      const unpacker = streamingUnpacker();
      await unpacker.prepare?.([entry]);
      expect(Buffer.from(unpacker.inflate(entry.packed, entry.size)).equals(Buffer.from(streamingUnpacker().inflate(entry.packed, entry.size)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("a part that grows beyond the size it is said to have is cut off there, where its checksum will not hold", async () => {
  const entry = anEntry(LONG, { size: 40_000 });
  const unpacker = streamingUnpacker();
  await unpacker.prepare?.([entry]);
  expect(unpacker.inflate(entry.packed, entry.size)).toHaveLength(40_000);
});

test("a damaged part is refused when it is asked for, and not before", async () => {
  const entry = anEntry(LONG, { packed: new Uint8Array(40).fill(255) });
  const unpacker = streamingUnpacker();
  await expect(unpacker.prepare?.([entry])).resolves.toBeUndefined();
  expect(() => unpacker.inflate(entry.packed, entry.size)).toThrow();
});
