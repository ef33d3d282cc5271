import type { FormulaCells, SheetSnapshot, WorkbookMap } from "./snapshot";
import type { ApplyOptions, EditPlan, EditReceipt, Undo, UndoReceipt, WritePlan, WriteReceipt } from "./plan";

/**
 * What we ask of a spreadsheet program, and nothing more. `excel/` implements it once, over Office.js.
 * Every method fails with a `WorkbookError` and with nothing else.
 */
export interface Workbook {
  /** The sheets and our settings. One round trip. */
  readMap(): Promise<WorkbookMap>;
  /** The used cells of these sheets. One round trip for their sizes, then one for each 4 MB. */
  readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]>;
  /** Every formula that calls one of these functions, on every sheet but our hidden ones. Three round trips, and one for each 4 MB of cells. */
  findFormulas(functionNames: readonly string[]): Promise<readonly FormulaCells[]>;
  /**
   * Writes the whole plan or nothing. Three round trips, whatever its size, where nothing of ours is there; at most six where it is
   * written again, and one more for each further 4 MB of cells on the user's own sheets: their formulas that read ours follow.
   */
  apply(plan: WritePlan, options?: ApplyOptions): Promise<WriteReceipt>;
  /** Sets cells of sheets that are there, all or none. Three round trips at most; more only above 4 MB. */
  edit(plan: EditPlan): Promise<EditReceipt>;
  /** Takes the last writing or edit back, whole or not at all. Five round trips at most; more only above 4 MB of cells. */
  undo(undo: Undo): Promise<UndoReceipt>;
  /** Brings cells to the front and selects them: "'Roster 2026'!B4:F9". A hidden sheet stays hidden. One round trip. */
  select(where: string): Promise<void>;
  /** The selected range with its sheet, written as `select` takes it. One round trip. */
  selection(): Promise<string>;
  /** Calls back after cells change, with null where the program does not say on which sheet; the function returned stops it. */
  watch(onChange: (sheetName: string | null) => void): Promise<() => Promise<void>>;
}
