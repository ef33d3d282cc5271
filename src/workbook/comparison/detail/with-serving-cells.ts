import type { CellValue } from "../../snapshot";
import { CHART_DATA_ROW, type ServingCells } from "../lines";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The same rows with cells that serve a drawing put beside them. They may run down past the figures they stand beside. */
export function withServingCells(values: Rows, { firstColumn, note, headings, rows }: ServingCells): Rows {
  if (headings.length === 0) return values;
  const cells = new Map<number, readonly (CellValue | null)[]>([[CHART_DATA_ROW - 1, [note]], [CHART_DATA_ROW, headings], ...rows.map((row, index) => [CHART_DATA_ROW + 1 + index, row] as const)]);
  const rowCount = Math.max(values.length, CHART_DATA_ROW + 1 + rows.length);
  return Array.from({ length: rowCount }, (_, index) => {
    const before = values[index] ?? [];
    const put = cells.get(index);
    return put === undefined ? before : [...before, ...Array<null>(Math.max(0, firstColumn - before.length)).fill(null), ...put];
  });
}
