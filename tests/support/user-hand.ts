import { cellKey, cellOfKey, type Area, type CellFormat, type SheetModel } from "../../src/local/host/model";

/** Types into a cell: a text that begins with "=" is a formula. */
export function type(sheet: SheetModel, row: number, column: number, content: string | number, shown: string | number = content): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  if (isFormula) sheet.cells.formulas.set(cellKey(row, column), { text: content, spill: null, state: "current" });
  else sheet.cells.formulas.delete(cellKey(row, column));
  const value = isFormula && shown === content ? 0 : shown;
  sheet.cells.setValue(row, column, value === "" ? null : value);
}

/** Changes how a cell looks. */
export function paint(sheet: SheetModel, row: number, column: number, look: CellFormat): void {
  const key = cellKey(row, column);
  sheet.cells.formats.set(key, { ...sheet.cells.formats.get(key), ...look });
}

export const lookAt = (sheet: SheetModel, row: number, column: number): CellFormat => sheet.cells.formats.get(cellKey(row, column)) ?? {};

export const formulaAt = (sheet: SheetModel, row: number, column: number): string | undefined => sheet.cells.formulas.get(cellKey(row, column))?.text;

/** Inserts an empty row or column before this one, as Excel's menu does: everything below or right of it moves. */
export function insertLine(sheet: SheetModel, along: "rows" | "columns", line: number): void {
  const { cells } = sheet;
  if (along === "rows") cells.rows.splice(line, 0, []);
  else for (const row of cells.rows) if (row !== undefined && row.length > line) row.splice(line, 0, null);
  const moved = [...cells.formats].map(([key, format]): [number, CellFormat] => {
    const { row, column } = cellOfKey(key);
    return [along === "rows" ? cellKey(row >= line ? row + 1 : row, column) : cellKey(row, column >= line ? column + 1 : column), format];
  });
  cells.formats.clear();
  for (const [key, format] of moved) cells.formats.set(key, format);
  const sizes = [...sheet[along]];
  sheet[along].clear();
  for (const [index, size] of sizes) (sheet[along] as Map<number, object>).set(index >= line ? index + 1 : index, size);
  const [first, last] = along === "rows" ? (["firstRow", "lastRow"] as const) : (["firstColumn", "lastColumn"] as const);
  const grow = (area: Area): Area => ({ ...area, [first]: area[first] >= line ? area[first] + 1 : area[first], [last]: area[last] >= line ? area[last] + 1 : area[last] });
  for (const format of sheet.conditionalFormats) format.area = grow(format.area);
}
