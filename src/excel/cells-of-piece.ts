import type { Piece } from "./plan-pieces";

/** As wide as a sheet can be. */
const WHOLE_ROW = 16_384;

/**
 * Asks for the cells of a piece; the function returned gives them after the sync. Excel hands over no cell of whole rows, so the
 * last column of a piece as wide as its sheet is asked for by itself.
 */
export function cellsOfPiece(worksheet: Excel.Worksheet, { sheet, fromRow, rowCount }: Piece, property: "values" | "formulas" | "numberFormat"): () => unknown[][] {
  const block = (column: number, columnCount: number): Excel.Range => worksheet.getRangeByIndexes(sheet.firstRow + fromRow, column, rowCount, columnCount).load(property);
  const cellsOf = (range: Excel.Range): unknown[][] => range[property] as unknown[][];
  if (sheet.columnCount < WHOLE_ROW) {
    const range = block(sheet.firstColumn, sheet.columnCount);
    return () => cellsOf(range);
  }
  const [most, last] = [block(0, WHOLE_ROW - 1), block(WHOLE_ROW - 1, 1)];
  return () => {
    const ends = cellsOf(last);
    return cellsOf(most).map((row, index) => [...row, ...(ends[index] ?? [])]);
  };
}
