import type { CellPlace } from "../grid";

/** A cell being written: what has been typed so far, and where the letters go. */
export interface Editing {
  readonly place: CellPlace;
  readonly text: string;
  /** Where in the text the next letter goes. */
  readonly caret: number;
  readonly where: "cell" | "bar";
  /** "enter": arrow keys finish the entry, as after typing over a cell; "edit": they move within the text. */
  readonly arrows: "enter" | "edit";
}

/** A sentence for the person, shown until it is closed or the next one comes. */
export interface Notice {
  readonly tone: "info" | "error";
  readonly text: string;
}

/** The cell that keys act on, and the far corner of the selection. */
export interface Cursor {
  readonly active: CellPlace;
  readonly end: CellPlace;
}

/** What the page shows beyond the workbook itself, which the model holds. */
export interface WorkbenchState {
  /** Counts the changes of the model, so that the page knows when to look again. */
  readonly revision: number;
  /** The sheet shown. A hidden one can be looked at here, though Excel cannot have it in front. */
  readonly sheetId: string;
  readonly cursor: Cursor;
  /** Where the cursor was in the sheets shown before. */
  readonly formerCursors: Readonly<Record<string, Cursor>>;
  readonly editing: Editing | null;
  readonly notice: Notice | null;
  /** Which half a narrow window shows. */
  readonly face: "sheet" | "pane";
  readonly activity: "idle" | "opening" | "calculating" | "saving";
}

export const TOP_LEFT: Cursor = { active: { row: 0, column: 0 }, end: { row: 0, column: 0 } };

export const startingState: WorkbenchState = {
  revision: 0,
  sheetId: "",
  cursor: TOP_LEFT,
  formerCursors: {},
  editing: null,
  notice: null,
  face: "sheet",
  activity: "idle",
};
