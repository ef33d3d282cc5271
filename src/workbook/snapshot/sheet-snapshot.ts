/** One cell as a spreadsheet program hands it over: an empty cell is "", an error is its text such as "#N/A". */
export type CellValue = string | number | boolean;

/** The used cells of one sheet, as plain data. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Zero-based row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /**
   * Number formats of the leading rows, in en-US codes ("mmm-yy", "0.0%"). It may be shorter than `values`:
   * rows beyond it look like its last row. Asking for every format would double what is sent.
   */
  readonly numberFormats: readonly (readonly string[])[];
  /** Cells in use so far from these that they were not read: "XFD1048576". */
  readonly leftOut?: readonly string[];
}

export type SheetVisibility = "visible" | "hidden" | "very-hidden";
