import type { CellValue, Json } from "../snapshot";
import type { ChartPlan } from "./chart-plan";
import type { ConditionalFormatPlan, FormatPlan } from "./format-plan";
import type { PrintPlan } from "./print-plan";
import type { SheetAnchors } from "./sheet-anchors";
import type { SheetEdits } from "./sheet-edits";
import type { Undo } from "./undo";
import type { ValidationPlan } from "./validation-plan";

/** Everything one press of a button writes, as data: shown before it is written, compared in tests. */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  /** Stored in the workbook together with the sheets. */
  readonly settings: Readonly<Record<string, Json>>;
  /** The sheet to show at the end. */
  readonly activate: string;
}

/** One sheet of ours, made anew. Addresses are A1 style, without a sheet name. */
export interface SheetPlan {
  readonly name: string;
  /**
   * What to do where a sheet of this name is there. "replace": a former one of ours makes room, and one the user changed is
   * kept under another name. "leave": it stays as it is, whoever made it, and the plan's is not written.
   */
  readonly ifThere: "replace" | "leave";
  /** Written from A1 on, the rows down to the last of the longest with one assignment, those below with another; null is a cell left alone. Text is written as text, whatever it begins with. */
  readonly values: readonly (readonly (CellValue | null)[])[];
  /**
   * Formulas of ours that stand in cells in place of their values, which `values` has as they calculate. Never made of the user's
   * text: one that calls anything but our functions and a few plain ones is not written.
   */
  readonly formulas?: readonly CellFormula[];
  /** Later entries win where they overlap. */
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly columnWidths: readonly { readonly columns: string; readonly characters: number }[];
  /** Rows as "5:7", or several of these with commas between them. */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly merges: readonly string[];
  readonly tables: readonly TablePlan[];
  /** What may be typed where. No two cover the same cell. */
  readonly validations: readonly ValidationPlan[];
  /** Workbook names we define, pointing into this sheet. */
  readonly names: readonly { readonly name: string; readonly address: string; readonly comment: string }[];
  readonly charts: readonly ChartPlan[];
  /** Small lines in cells, all on one scale. Drawn as native charts where a program has no sparklines to offer. */
  readonly sparklines: readonly SparklinePlan[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  /** What its rows and columns stand for. Without them, what the user did to the former sheet stays with that one. */
  readonly anchors?: SheetAnchors;
}

/** Zero-based cell, and a formula as it is written there, with its "=". Sheets in it have their final names. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface TablePlan {
  readonly name: string;
  readonly address: string;
  readonly style: string | null;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface SparklinePlan {
  /** The cell it stands in. */
  readonly cell: string;
  /** Where its figures stand, in a sheet of this plan. */
  readonly source: { readonly sheet: string; readonly address: string };
  readonly minimum: number;
  readonly maximum: number;
  readonly color: string;
  /** Read aloud in place of the drawing. */
  readonly altText: string;
}

/** What was done, for the screen and the terminal. */
export interface WriteReceipt {
  /** Those written. */
  readonly sheets: readonly string[];
  /** Sheets of the plan that were there and were left alone, by the names they have. */
  readonly left: readonly string[];
  /** A former sheet of ours that held changes of the user's, kept under this name. */
  readonly kept: readonly string[];
  /** What the user had done to the sheets that has to be told of; there is nothing to tell of what was simply carried over. */
  readonly edits?: readonly SheetEdits[];
  /** Takes all of it back; null where nothing was written, or the sheets it replaced were not to be kept. */
  readonly undo: Undo | null;
  readonly roundTrips: number;
}
