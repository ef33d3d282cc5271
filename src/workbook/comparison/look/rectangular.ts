import type { CellValue } from "../../snapshot";

/** Rows of one length, as a sheet takes them in one assignment; what is added is left alone by the writing. */
export function rectangular(rows: readonly (readonly (CellValue | null)[])[], columnCount: number): (CellValue | null)[][] {
  return rows.map((row) => [...row, ...Array<null>(Math.max(0, columnCount - row.length)).fill(null)]);
}
