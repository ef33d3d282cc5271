import type { CellValue } from "../../snapshot";

/** Whether a cell shows nothing: empty, or spaces of any kind. */
export function isBlank(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && /^[\s\u200b\ufeff]*$/.test(value));
}
