import type { FormulaPlace } from "../../../workbook";

/** A formula that speaks of a sheet which another takes the place of. */
export interface Pointer {
  readonly at: PointerPlace;
  /** As it was before. */
  readonly was: string;
  /** What it says afterwards; null where it cannot be pointed to the new sheet. */
  readonly now: string | null;
  /** The replaced sheets it speaks of, by name. */
  readonly speaksOf: readonly string[];
  /** Those of them of which it names a table: it follows the table, wherever that stays. */
  readonly byTable: readonly string[];
}

/** Where it stands; "new": on a new sheet of ours, where it was carried over to. */
export type PointerPlace =
  | FormulaPlace
  | { readonly kind: "new"; readonly sheet: string; readonly row: number; readonly column: number };
