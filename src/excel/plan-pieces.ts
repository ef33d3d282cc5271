/** A sheet's used range, by position. */
export interface SheetExtent {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Whole rows of one sheet, small enough to be asked for together with others. */
export interface Piece {
  readonly sheet: SheetExtent;
  /** Counted from the sheet's first used row. */
  readonly fromRow: number;
  readonly rowCount: number;
}

/** Excel on the web refuses answers over 5 MB; a cell of a collections export costs about 16 bytes. */
const CELLS_A_ROUND_TRIP = (4 * 1024 * 1024) / 16;

/**
 * Packs the used ranges of some sheets into round trips of about 4 MB, in order, cutting only between rows.
 * @param cellsARoundTrip - the most cells to ask for at once; one row may be wider
 */
export function planPieces(sheets: readonly SheetExtent[], cellsARoundTrip = CELLS_A_ROUND_TRIP): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    let fromRow = 0;
    while (fromRow < sheet.rowCount) {
      if (room < sheet.columnCount) {
        trips.push([]);
        room = Math.max(cellsARoundTrip, sheet.columnCount);
      }
      const rowCount = Math.min(sheet.rowCount - fromRow, Math.floor(room / sheet.columnCount));
      trips.at(-1)?.push({ sheet, fromRow, rowCount });
      room -= rowCount * sheet.columnCount;
      fromRow += rowCount;
    }
  }
  return trips;
}

/** Two lists with half the cells each, or null where there is nothing left to cut. */
export function halvePieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const [only] = pieces;
  if (only === undefined) return null;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (only.rowCount < 2) return null;
  const rowCount = Math.ceil(only.rowCount / 2);
  return [[{ ...only, rowCount }], [{ ...only, fromRow: only.fromRow + rowCount, rowCount: only.rowCount - rowCount }]];
}
