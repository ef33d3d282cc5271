import type { SheetArea } from "./chart-model";
import type { SheetModel } from "./sheet-model";

/** A whole workbook in memory: what the host serves, the calculator calculates and the file folder reads and writes. */
export interface WorkbookModel {
  name: string;
  /** Left to right. */
  sheets: SheetModel[];
  names: NamedItemModel[];
  /** The add-in's own settings, stored with the workbook. */
  readonly settings: Map<string, unknown>;
  dateSystem: "1900" | "1904";
  activeSheetId: string;
  selection: SheetArea | null;
  readOnly: boolean;
  structureProtected: boolean;
  /** Counts up with every id handed out, so that ids are never used twice. */
  nextId: number;
}

export interface NamedItemModel {
  name: string;
  /** null: visible in the whole workbook. */
  scopeSheetId: string | null;
  /** With the leading "=". A reference we can follow also stands in `area`, which survives renaming a sheet. */
  formula: string;
  area: SheetArea | null;
  comment: string;
  visible: boolean;
}
