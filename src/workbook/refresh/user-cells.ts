import type { SheetPlan } from "../plan";
import type { AsWritten } from "./as-written";
import { formulaMark } from "../formulas";
import { cellKey } from "./cell-key";
import { cellMark } from "./cell-mark";
import type { SeenCell, SeenSheet } from "./seen-sheet";
import type { SheetPlaces } from "./sheet-places";

/** A cell that is not as we wrote it. */
export interface UserCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SeenCell;
  /** Where it belongs on the new sheet; null where there is no place for it any more. */
  readonly next: { readonly row: number; readonly column: number } | null;
  /**
   * "own": we left it empty. "reworded": words of ours in the user's words, and ours would be the same again.
   * "overwritten": a figure of ours, or words that say something else by now.
   */
  readonly what: "own" | "reworded" | "overwritten";
}

/** Which cells did the user change, and where do they belong? */
export function userCells(written: AsWritten, seen: SeenSheet, places: SheetPlaces, plan: SheetPlan): UserCell[] {
  return seen.cells.flatMap((line, row) =>
    line.flatMap((cell, column): UserCell[] => {
      const [rowPlace, columnPlace] = [places.rows[row], places.columns[column]];
      const before = markBefore(written, rowPlace?.written ?? null, columnPlace?.written ?? null);
      const isEmpty = cell.value === "" && cell.formula === null;
      if (before === "" && isEmpty) return [];
      // A formula of ours may have calculated anew, or been frozen to its value: neither is the user's work.
      const isAsWritten = cell.formula === null ? cellMark(cell.value) === before : cellMark(formulaMark(cell.formula)) === formulaBefore(written, rowPlace?.written ?? null, columnPlace?.written ?? null);
      if (before !== "" && isAsWritten) return [];
      const at = next(rowPlace?.next ?? null, columnPlace?.next ?? null);
      if (before === "") return [{ row, column, cell, next: at, what: "own" }];
      const planned = at === null ? "" : cellMark(plan.values[at.row]?.[at.column]);
      const isWords = written.rows[rowPlace?.written ?? -1]?.part === "words";
      return [{ row, column, cell, next: at, what: isWords && planned === before ? "reworded" : "overwritten" }];
    }),
  );
}

const markBefore = (written: AsWritten, row: number | null, column: number | null): string => (row === null || column === null ? "" : (written.marks[row]?.[column] ?? ""));

const formulaBefore = (written: AsWritten, row: number | null, column: number | null): string | null => (row === null || column === null ? null : (written.formulas[cellKey(row, column)] ?? null));

const next = (row: number | null, column: number | null): UserCell["next"] => (row === null || column === null ? null : { row, column });
