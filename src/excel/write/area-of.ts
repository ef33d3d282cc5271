/** Size and position of an A1 address without a sheet name. */
export function areaOf(address: string): { readonly firstRow: number; readonly firstColumn: number; readonly rowCount: number; readonly columnCount: number } {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(address.replaceAll("$", ""));
  if (match === null) throw new RangeError(`not a cell address: ${address}`);
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const firstColumn = columnIndex(fromColumn);
  const firstRow = Number(fromRow) - 1;
  return { firstRow, firstColumn, rowCount: Number(toRow) - firstRow, columnCount: columnIndex(toColumn) - firstColumn + 1 };
}

const columnIndex = (letters: string): number => [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
