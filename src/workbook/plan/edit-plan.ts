import type { CellValue } from "../snapshot";

/** Cells to set on sheets that are there, all of them or none. */
export interface EditPlan {
  readonly cells: readonly CellEdit[];
  /** "remove": the hidden sheets that wait for an undo go as well, last of all. They stay unless told otherwise. */
  readonly formerSheets?: "keep" | "remove";
}

/** One rectangle of cells. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 style, without the sheet: "B2" or "B2:D4". */
  readonly address: string;
  /**
   * What the cells should hold now: formulas where there are formulas, values elsewhere, "" where a cell is empty.
   * null is not looked at. Where something else stands there, nothing is written.
   */
  readonly expect: readonly (readonly (CellValue | null)[])[];
  /** null is a cell left alone, "" empties it. Text is written as text, whatever it begins with. */
  readonly write: readonly (readonly EditCell[])[];
  /** "one spill": a formula in the first cell fills the whole rectangle. Only that cell is looked at, and taken back. */
  readonly holds?: "cells" | "one spill";
}

/** What is put into a cell. A formula and an error value have to say that they are one. */
export type EditCell = CellValue | null | { readonly formula: string } | { readonly error: string };
