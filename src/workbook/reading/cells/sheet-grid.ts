import { withoutDirections, type CellValue, type SheetSnapshot } from "../../snapshot";
import { cellAddress, rangeAddress } from "./cell-address";

/** A snapshot to walk over: rows and columns counted from its first used cell, addresses as on the sheet. */
export interface SheetGrid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  row(row: number): readonly CellValue[];
  value(row: number, column: number): CellValue;
  /** The number format, "General" where the snapshot does not say. */
  format(row: number, column: number): string;
  address(row: number, column: number): string;
  range(first: { row: number; column: number }, last: { row: number; column: number }): string;
}

export function sheetGrid(snapshot: SheetSnapshot): SheetGrid {
  const { name, numberFormats, firstRow, firstColumn } = snapshot;
  const values = snapshot.values.map(asWritten);
  const columnCount = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const onSheet = ({ row, column }: { row: number; column: number }): { row: number; column: number } => ({
    row: row + firstRow,
    column: column + firstColumn,
  });
  return {
    name,
    rowCount: values.length,
    columnCount,
    row: (row) => values[row] ?? [],
    value: (row, column) => values[row]?.[column] ?? "",
    format: (row, column) =>
      numberFormats[Math.min(row, numberFormats.length - 1)]?.[column] ?? "General",
    address: (row, column) => cellAddress(name, row + firstRow, column + firstColumn),
    range: (first, last) => rangeAddress(name, onSheet(first), onSheet(last)),
  };
}

/** A row in which no text is shown otherwise than it is written: names are compared, counted and shown by it. */
const asWritten = (row: readonly CellValue[]): readonly CellValue[] => (row.some((cell) => clean(cell) !== cell) ? row.map(clean) : row);

const clean = (cell: CellValue): CellValue => (typeof cell === "string" ? withoutDirections(cell) : cell);
