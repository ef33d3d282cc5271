import { cellKey, type CellGrid } from "../model";
import type { PlacedCell } from "./user-change";

/** A cell as it would have to be placed to be the same again. What a formula has spilled into it is not its own. */
export function readCell(cells: CellGrid, row: number, column: number, extent: "contents" | "contents-and-look"): PlacedCell {
  const key = cellKey(row, column);
  const look = extent === "contents" ? {} : { format: cells.formats.get(key) ?? null };
  const formula = cells.formulas.get(key);
  if (formula) return { kind: "formula", text: formula.text, ...(formula.state === "stale" ? { value: cells.value(row, column) } : {}), ...look };
  return { kind: "value", value: cells.spilledFrom.has(key) ? null : cells.value(row, column), ...look };
}
