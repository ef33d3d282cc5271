import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package's parts by path, as an independent program unpacks them. */
export const partsOf = (archive: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(archive)));

export function partText(archive: Uint8Array, path: string): string {
  const part = partsOf(archive).get(path);
  if (!part) throw new Error(`There is no part ${path}.`);
  return strFromU8(part);
}

/** The paths whose bytes differ between two packages, or that only one of them has. */
export function changedPaths(before: Uint8Array, after: Uint8Array): readonly string[] {
  const former = partsOf(before);
  const latter = partsOf(after);
  const all = new Set([...former.keys(), ...latter.keys()]);
  return [...all].filter((path) => Buffer.compare(former.get(path) ?? new Uint8Array(), latter.get(path) ?? new Uint8Array()) !== 0 || former.has(path) !== latter.has(path)).sort();
}

/** A package made of texts. */
export const packageOf = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** The same package with some parts replaced. */
export function withParts(archive: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync({ ...unzipSync(archive), ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])) });
}
