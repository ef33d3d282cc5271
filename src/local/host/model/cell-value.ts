/** An Excel error value in a cell. */
export interface CellError {
  readonly error: "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!" | "#GETTING_DATA";
  /** The sentence a custom function sent with #VALUE! or #N/A. */
  readonly message?: string;
}

/** What a cell holds. Empty is null; dates are serial numbers with a date format, as in Excel. */
export type ModelValue = string | number | boolean | CellError | null;
