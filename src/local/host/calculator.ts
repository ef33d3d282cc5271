import type { Area, WorkbookModel } from "./model";

/** Cells of one sheet that were written: values, formulas, or both. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * What the host asks of a calculator. The host writes cells into the model and says so with `cellsChanged`; before it
 * answers the batch it awaits `recalculate`. The calculator writes results into the model's grid (values, and the
 * `spill` and `state` of formula cells); it never clears `changed` or adds to `changedCells`.
 */
export interface Calculator {
  /**
   * Called synchronously after cells were written, cleared, moved or deleted, with the new state already in the model.
   * Marks what depends on them as dirty; calculates nothing. Formula cells that the host has just written are in state
   * "dirty" with the value null.
   */
  cellsChanged(workbook: WorkbookModel, changes: readonly CellChange[]): void;
  /** Called after a sheet or a name was added, renamed or deleted, or a table changed: references may now mean something else. */
  structureChanged(workbook: WorkbookModel): void;
  /** Calculates what is dirty, custom functions included. Never rejects because of a formula: its cell holds the error. Resolves to the cells whose value changed. */
  recalculate(workbook: WorkbookModel): Promise<readonly CellChange[]>;
  /** Marks every formula dirty, as Ctrl+Alt+F9 does. The caller recalculates. */
  invalidate(workbook: WorkbookModel): void;
}
