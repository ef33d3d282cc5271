import type { SheetSnapshot, WorkbookMap } from "./snapshot";
import type { WritePlan, WriteReceipt } from "./plan";

/**
 * What we ask of a spreadsheet program, and nothing more. `excel/` implements it once, over Office.js.
 * Every method fails with a `WorkbookError` and with nothing else.
 */
export interface Workbook {
  /** The sheets and our settings. One round trip. */
  readMap(): Promise<WorkbookMap>;
  /** The used cells of these sheets. One round trip for their sizes, then one for each 4 MB. */
  readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]>;
  /** Writes the whole plan or nothing. At most four round trips, whatever its size. */
  apply(plan: WritePlan): Promise<WriteReceipt>;
  /** Calls back after cells change; the function returned stops it. */
  watch(onChange: (sheetName: string) => void): Promise<() => Promise<void>>;
}
