/** Where the next row goes, on the sheet and on paper. */
export interface SheetCursor {
  /** Takes so many rows of this height together, in points, and answers the first of them, zero-based. */
  readonly take: (rowCount: number, points: number) => number;
  /** The next row begins a page. */
  readonly turnPage: () => void;
  /** Points that are left on the page. */
  readonly left: () => number;
  /** The rows that begin a page. */
  readonly pageStarts: readonly number[];
}

/** From this row on; above it, so much of the first page is used. */
export function sheetCursor(firstRow: number, usedPoints: number, pagePoints: number): SheetCursor {
  const pageStarts: number[] = [];
  let [row, used] = [firstRow, usedPoints];
  return {
    take: (rowCount, points) => {
      row += rowCount;
      used += points;
      return row - rowCount;
    },
    turnPage: () => {
      pageStarts.push(row);
      used = 0;
    },
    left: () => pagePoints - used,
    pageStarts,
  };
}
