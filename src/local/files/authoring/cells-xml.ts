import { cellKey, cellOfKey, type CellFormat, type SheetModel } from "../../host/model";
import { cellXml } from "./cell-xml";

/** The style index in the file of a look; `quoted` for text that would otherwise be taken for a formula when edited. */
export type StyleOf = (format: CellFormat | null, quoted: boolean) => number;

/** Text a spreadsheet program would read as a formula, were it typed in. */
export const needsQuote = (value: unknown): boolean => typeof value === "string" && /^[=+\-@']/.test(value);

/** All rows of a sheet, for inside its `<sheetData>`. */
export function cellsXml(sheet: SheetModel, styleOf: StyleOf, dynamicArrayMetadata: number): string {
  const { cells } = sheet;
  const lookedAt = keysByRow(cells.formats.keys());
  const calculated = keysByRow(cells.formulas.keys());
  const rows = new Set<number>([...lookedAt.keys(), ...calculated.keys(), ...sheet.rows.keys()]);
  cells.rows.forEach((values, row) => values && rows.add(row));
  return [...rows]
    .sort((first, second) => first - second)
    .map((row) => {
      const columns = new Set<number>([...(cells.rows[row]?.keys() ?? []), ...(lookedAt.get(row) ?? []), ...(calculated.get(row) ?? [])]);
      const xml = [...columns]
        .sort((first, second) => first - second)
        .map((column) => {
          const key = cellKey(row, column);
          const value = cells.value(row, column);
          const formula = cells.formulas.get(key) ?? null;
          return cellXml({ row, column, value, formula, dynamicArrayMetadata, style: styleOf(cells.formats.get(key) ?? null, !formula && needsQuote(value)) });
        })
        .join("");
      const attributes = rowAttributes(sheet.rows.get(row));
      return xml === "" && attributes === "" ? "" : `<row r="${row + 1}"${attributes}>${xml}</row>`;
    })
    .join("");
}

function keysByRow(keys: Iterable<number>): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const key of keys) {
    const cell = cellOfKey(key);
    const found = columns.get(cell.row);
    if (found) found.push(cell.column);
    else columns.set(cell.row, [cell.column]);
  }
  return columns;
}

function rowAttributes(row: { readonly height?: number; readonly hidden?: boolean } | undefined): string {
  const height = row?.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`;
  return height + (row?.hidden ? ' hidden="1"' : "");
}
