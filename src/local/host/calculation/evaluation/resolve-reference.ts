import type { CellError, NamedItemModel, SheetArea, TableModel, WorkbookModel } from "../../model";
import type { ReferenceExpression, TableExpression } from "../grammar";
import { ERRORS } from "../values";
import type { HostCell } from "./evaluation";

const same = (first: string, second: string): boolean => first.toLowerCase() === second.toLowerCase();

/** The cells a plain reference names now; #REF! where there is no such sheet. */
export function resolveReference(workbook: WorkbookModel, hostSheetId: string, reference: ReferenceExpression): SheetArea | CellError {
  const { sheetName, area } = reference;
  const sheetId = sheetName === null ? hostSheetId : workbook.sheets.find((sheet) => same(sheet.name, sheetName))?.id;
  return sheetId === undefined ? ERRORS.reference : { sheetId, ...area };
}

/** The name as it is seen from a sheet: the sheet's own before the workbook's. */
export function findName(workbook: WorkbookModel, sheetId: string, name: string): NamedItemModel | null {
  const candidates = workbook.names.filter((item) => same(item.name, name));
  return candidates.find((item) => item.scopeSheetId === sheetId) ?? candidates.find((item) => item.scopeSheetId === null) ?? null;
}

/** The cells a structured reference names now. #REF! for an unknown table, column or totals row; #VALUE! beside the table's rows. */
export function resolveTable(workbook: WorkbookModel, host: HostCell, expression: TableExpression): SheetArea | CellError {
  const found = findTable(workbook, host, expression.table);
  if (found === null) return ERRORS.reference;
  const { sheetId, table } = found;
  const rows = rowsOfPart(table, expression.part, host.row);
  if ("error" in rows) return rows;
  const columns = columnsOf(table, expression.columns);
  return columns === null ? ERRORS.reference : { sheetId, ...rows, ...columns };
}

function findTable(workbook: WorkbookModel, host: HostCell, name: string | null): { readonly sheetId: string; readonly table: TableModel } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => (name === null ? sheet.id === host.sheetId && contains(each, host) : same(each.name, name)));
    if (table !== undefined) return { sheetId: sheet.id, table };
  }
  return null;
}

function contains({ area }: TableModel, { row, column }: HostCell): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

type Rows = Pick<SheetArea, "firstRow" | "lastRow">;

function rowsOfPart({ area, showHeaders, showTotals }: TableModel, part: TableExpression["part"], hostRow: number): Rows | CellError {
  const data = { firstRow: area.firstRow + (showHeaders ? 1 : 0), lastRow: area.lastRow - (showTotals ? 1 : 0) };
  switch (part) {
    case "all":
      return { firstRow: area.firstRow, lastRow: area.lastRow };
    case "data":
      return data;
    case "headers":
      return showHeaders ? { firstRow: area.firstRow, lastRow: area.firstRow } : ERRORS.reference;
    case "totals":
      return showTotals ? { firstRow: area.lastRow, lastRow: area.lastRow } : ERRORS.reference;
    case "thisRow":
      return hostRow >= data.firstRow && hostRow <= data.lastRow ? { firstRow: hostRow, lastRow: hostRow } : ERRORS.value;
  }
}

function columnsOf(table: TableModel, columns: TableExpression["columns"]): Pick<SheetArea, "firstColumn" | "lastColumn"> | null {
  if (columns === null) return { firstColumn: table.area.firstColumn, lastColumn: table.area.lastColumn };
  const first = table.columnNames.findIndex((name) => same(name, columns.first));
  const last = table.columnNames.findIndex((name) => same(name, columns.last));
  if (first < 0 || last < 0) return null;
  return { firstColumn: table.area.firstColumn + Math.min(first, last), lastColumn: table.area.firstColumn + Math.max(first, last) };
}
