import { cellKey, type SheetModel, type WorkbookModel } from "../host/model";
import { EVIDENCE_ROWS, SCORING_VALUES, type EvidenceRows } from "./evidence-rows";

/** Fills the input sheets that stand blank in the sample: a template's example and its begun rows make way. */
export function fillInputSheets(workbook: WorkbookModel, evidence: EvidenceRows = EVIDENCE_ROWS): void {
  for (const [name, rows] of Object.entries(evidence)) fillTable(sheetNamed(workbook, name), rows);
  const { cells } = sheetNamed(workbook, "Scoring");
  cells.rows.forEach((row, index) => {
    const setting = row?.[0];
    const value = typeof setting === "string" ? SCORING_VALUES[setting] : undefined;
    if (value !== undefined) cells.setValue(index, 1, value);
  });
}

function fillTable(sheet: SheetModel, rows: readonly (readonly (string | number | null)[])[]): void {
  const table = sheet.tables[0];
  if (table === undefined) throw new Error(`The sheet ${sheet.name} has no table to fill.`);
  const { firstRow: headingRow, firstColumn, lastColumn } = table.area;
  const firstRow = headingRow + 1;
  const lastRow = Math.max(table.area.lastRow, headingRow + rows.length);
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      sheet.cells.setValue(row, column, rows[row - firstRow]?.[column - firstColumn] ?? null);
      // The second line looks like an entry; the first is the example's, in italics.
      const look = sheet.cells.formats.get(cellKey(firstRow + 1, column));
      if (look !== undefined) sheet.cells.formats.set(cellKey(row, column), look);
    }
  table.area = { ...table.area, lastRow };
}

function sheetNamed({ sheets }: WorkbookModel, name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`The sample has no sheet ${name}.`);
  return found;
}
