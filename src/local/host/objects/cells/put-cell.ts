import { cellKey, type CellGrid } from "../../model";
import type { CellInput } from "./interpret-input";
import { releaseSpill } from "./release-spill";

/**
 * Puts one value or formula into a cell. A formula starts without a result. Where the cell held a spilling formula its
 * spill goes with it; where it was spilled into, the formula that spills must find room again.
 */
export function putCell(cells: CellGrid, row: number, column: number, input: CellInput): void {
  const key = cellKey(row, column);
  if (cells.formulas.size > 0) {
    releaseSpill(cells, key);
    const anchor = cells.spilledFrom.get(key);
    if (anchor !== undefined && anchor !== key) {
      if (input.kind === "value" && input.value === null) return;
      const formula = cells.formulas.get(anchor);
      if (formula) formula.state = "dirty";
    }
    cells.spilledFrom.delete(key);
    cells.formulas.delete(key);
  }
  if (input.kind === "formula") cells.formulas.set(key, { text: input.text, spill: null, state: "dirty" });
  const value = input.kind === "value" ? input.value : null;
  if (value !== null || cells.rows[row]?.[column] !== undefined) cells.setValue(row, column, value);
}
