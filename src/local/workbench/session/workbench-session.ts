import type { SavedFile } from "../../files";
import type { LibraryLoader } from "../../host";
import type { Area, SheetArea, WorkbookModel } from "../../host/model";
import type { FillAreas } from "../grid/layout/fill-areas";
import type { TypedCell } from "./changes/typed-change";
import type { FillKind } from "./fill/line-rule";
import type { FunctionHelp } from "./fetch-functions";
import type { Trouble } from "./trouble";
import type { Undoable } from "./user-hand";

/** What the first workbook to be opened counts as. */
export const FIRST_SESSION = 1;

/** One open workbook with the host that serves it: what the page may ask of them. */
export interface WorkbenchSession {
  /** Counts the workbooks opened, so that the pane starts anew with each. */
  readonly id: number;
  readonly workbook: WorkbookModel;
  /** Makes Microsoft's library, on its way into the pane's frame, talk to this workbook. The frame waits for it before its own scripts run. */
  connect(frame: Window, library: LibraryLoader): Promise<void>;
  /** Types or pastes into cells and calculates what depends on them, custom functions included. */
  enter(sheetId: string, cells: readonly TypedCell[]): Promise<void>;
  clear(sheetId: string, area: Area): Promise<void>;
  fill(sheetId: string, areas: FillAreas, kind: FillKind): Promise<void>;
  /** Widths in characters, by column; undefined is the sheet's usual width. */
  setColumnWidths(sheetId: string, widths: ReadonlyMap<number, number | undefined>): Promise<void>;
  /** Takes back what the user did last, and answers its cells; null where there were none. What the add-in has written ends it. */
  undo(): Promise<SheetArea | null>;
  redo(): Promise<SheetArea | null>;
  undoable(): Undoable;
  select(sheetId: string, area: Area): void;
  /** The add-in's custom functions in the words of its build; none where the pane is not built. */
  functions(): Promise<readonly FunctionHelp[]>;
  readonly trouble: Trouble;
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
