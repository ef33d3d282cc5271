import type { Area, SheetArea, WorkbookModel } from "../../host/model";
import type { SavedFile } from "../../files";
import type { CellPlace } from "../grid";
import type { Entry } from "./parse-entry";

export interface PlacedEntry {
  readonly place: CellPlace;
  readonly entry: Entry;
}

/** One open workbook with the host that serves it: what the page may ask of them. */
export interface WorkbenchSession {
  /** Counts the workbooks opened, so that the pane starts anew with each. */
  readonly id: number;
  readonly workbook: WorkbookModel;
  /** Makes Microsoft's library, in the pane's frame, talk to this workbook. Called by the frame before its own scripts run. */
  connect(frame: Window): Promise<void>;
  /** Writes cells and calculates what depends on them, custom functions included. */
  enterAll(sheetId: string, entries: readonly PlacedEntry[]): Promise<void>;
  clear(sheetId: string, area: Area): Promise<void>;
  select(sheetId: string, area: Area): void;
  /** While a cell is being written, Excel refuses what add-ins ask of it. */
  setEditing(editing: boolean): void;
  /** The workbook as an .xlsx file, with what could not be kept as it was. */
  save(): Promise<SavedFile>;
  /**
   * Calls back after the workbook changed, whoever changed it, and says where the add-in has moved the selection, if it
   * has; the function returned stops it.
   */
  onChange(listener: (moved: { readonly sheetId: string; readonly selection: SheetArea | null } | null) => void): () => void;
  close(): void;
}
