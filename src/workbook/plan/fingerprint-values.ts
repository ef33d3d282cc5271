/**
 * Are these still the cells we wrote? A short text that is equal for equal cells.
 *
 * What a spreadsheet program may change on the way is evened out: empty cells may come back as "" or null, the used range
 * may lack empty cells at its right and bottom, and numbers keep 15 significant digits. The text "1" and the number 1 differ.
 *
 * @param values - rows of cells from A1 on; rows may differ in length
 * @returns 16 hexadecimal digits
 */
export function fingerprintValues(values: readonly (readonly unknown[])[]): string {
  const hashes: Hashes = { first: 0x811c9dc5, second: 0x9747b28c };
  values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const cell = normalise(value);
      if (cell !== "") add(hashes, `${rowIndex},${columnIndex}:${cell.length}${cell}`);
    });
  });
  return [hashes.first, hashes.second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

interface Hashes {
  first: number;
  second: number;
}

/** The letter keeps a number apart from a text that looks like it. */
function normalise(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return `b${value}`;
  return typeof value === "string" ? `t${value}` : `o${JSON.stringify(value)}`;
}

/** FNV-1a over UTF-16 code units, twice with different primes: 64 bits without the cost of big integers. */
function add(hashes: Hashes, text: string): void {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hashes.first = Math.imul(hashes.first ^ unit, 0x01000193);
    hashes.second = Math.imul(hashes.second ^ unit, 0x85ebca6b);
  }
}
