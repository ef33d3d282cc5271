import type { Json } from "../../snapshot";

/**
 * How many bytes does a value take in a file, as JSON in UTF-8?
 *
 * @example
 * jsonBytes({ a: "é" }) // => 10
 */
export function jsonBytes(value: Json): number {
  let bytes = 0;
  for (const letter of JSON.stringify(value)) bytes += bytesOf(letter.codePointAt(0) ?? 0);
  return bytes;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
