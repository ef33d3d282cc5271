import { columnLetters } from "./column-letters";

/** A rectangle of cells by position, zero-based; a single cell where no counts are given. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

/** What is this block's A1 address? Without a sheet name or dollar signs; one cell is "B2", not "B2:B2". */
export function blockAddress({ row, column, rowCount = 1, columnCount = 1 }: Block): string {
  const from = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return from;
  return `${from}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}
