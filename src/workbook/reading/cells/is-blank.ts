import type { CellValue } from "../../snapshot";

const SPACE = 0x20;
const DELETE = 0x7f;

/** Whether a cell shows nothing: empty, or spaces of any kind. Cheap, since every cell is asked. */
export function isBlank(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // Nearly every text starts with a plain character, which settles it.
  if (first > SPACE && first < DELETE) return false;
  return /^[\s\u200b\ufeff]*$/.test(value);
}
