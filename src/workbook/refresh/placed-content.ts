import type { CellValue } from "../snapshot";

/** A cell of the new sheet that does not hold what the plan says. */
export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** "copied": copying the cell brings it. "set": it has to be written. */
  readonly how: "copied" | "set";
}
