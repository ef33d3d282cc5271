/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
