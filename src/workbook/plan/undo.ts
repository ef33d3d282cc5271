import type { CellEdit } from "./edit-plan";
import type { SheetVisibility, Json } from "../snapshot";

/** What takes the last change of ours back, as data. A screen hands it back as it came. */
export type Undo = UndoOfWriting | UndoOfEdit;

/** Takes a writing of sheets back. Sheets are known by the program's own ids, which outlive a new name. */
export interface UndoOfWriting {
  readonly kind: "writing";
  readonly written: readonly WrittenSheet[];
  /** Sheets that made room. They are hidden from the user's own menu, under names of ours, until the next writing. */
  readonly former: readonly FormerSheet[];
  /** Names as they were; a formula of null is a name that was not there. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  /** Settings as they were; a value that is undefined was not there. */
  readonly settings: readonly { readonly key: string; readonly value: Json | undefined }[];
  readonly activeSheetId: string;
  /** The user's own formulas and names that spoke of former sheets, and speak of the written ones since. */
  readonly pointed?: readonly PointedText[];
}

export interface PointedText {
  readonly at: FormulaPlace;
  readonly was: string;
  readonly now: string;
}

/** A cell, or a name; `sheetId` of one that is a sheet's own. Rows and columns count from 0. */
export type FormulaPlace =
  | { readonly kind: "cell"; readonly sheetId: string; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "name"; readonly name: string; readonly sheetId: string | null };

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Of the cells as written, to tell whether the user changed them since. */
  readonly fingerprint: string;
  /** Within which all cells of it are. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** As the plan had it: one that was written only because there was none is the user's as soon as they type into it. */
  readonly ifThere: "replace" | "leave";
  /** The workbook names that were defined with it. */
  readonly names: readonly string[];
}

export interface FormerSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** What it is called while it waits. */
  readonly hiddenName: string;
  readonly tables: readonly { readonly id: string; readonly name: string }[];
}

/** Puts cells back as they were, provided they still hold what we wrote. */
export interface UndoOfEdit {
  readonly kind: "edit";
  readonly cells: readonly CellEdit[];
}

/** What was taken back, for the screen. */
export interface UndoReceipt {
  /** Sheets of ours that went. */
  readonly removed: readonly string[];
  /** Former sheets that are back. */
  readonly restored: readonly string[];
  /** Sheets the user changed since the writing, or made formulas that read them, by the names they have now. They stay. */
  readonly kept: readonly string[];
  /** Cells and names of the user's that read a sheet which stays for that: "Summary!B4". */
  readonly readBy?: readonly string[];
  /** How many cells were put back. */
  readonly cells: number;
  readonly roundTrips: number;
}
