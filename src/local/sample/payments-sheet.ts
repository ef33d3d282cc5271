import { cellKey, newSheet, type SheetModel, type WorkbookModel } from "../host/model";
import { MONEY, TITLE, HEADER, SUBTITLE, MONTH, TOTAL } from "./looks";
import { paymentLines } from "./payment-lines";

const HEADINGS = ["Posting Month", "Rendering Provider", "Payer", "Payments", "Refunds", "Net Payments"] as const;
const FIRST_LINE = 5;

/** The billing system's export as a manager keeps it: title lines, tidy rows, net by formula, one grand total. */
export function paymentsSheet(workbook: WorkbookModel): SheetModel {
  const sheet = newSheet(workbook, "Payments");
  const { cells } = sheet;
  const titles = ["Lakeside Digestive Partners", "Payments by posting date, net of refunds", "Date range: 04/01/2024 to 09/30/2026"];
  titles.forEach((title, row) => {
    cells.setValue(row, 0, title);
    cells.formats.set(cellKey(row, 0), row === 0 ? TITLE : SUBTITLE);
  });
  HEADINGS.forEach((heading, column) => {
    cells.setValue(FIRST_LINE - 1, column, heading);
    cells.formats.set(cellKey(FIRST_LINE - 1, column), HEADER);
  });
  const lines = paymentLines();
  lines.forEach((line, index) => {
    const row = FIRST_LINE + index;
    cells.rows[row] = [line.month.serial, line.provider, line.payer, line.payments / 100, line.refunds === 0 ? null : line.refunds / 100];
    putFormula(sheet, row, 5, `=D${row + 1}-E${row + 1}`, (line.payments - line.refunds) / 100);
    cells.formats.set(cellKey(row, 0), MONTH);
    [3, 4, 5].forEach((column) => cells.formats.set(cellKey(row, column), MONEY));
  });
  const totalRow = FIRST_LINE + lines.length;
  const sums = [sum(lines.map((line) => line.payments)), sum(lines.map((line) => line.refunds))] as const;
  cells.setValue(totalRow, 0, "Grand Total");
  [sums[0], sums[1], sums[0] - sums[1]].forEach((cents, index) => {
    const letter = "DEF".charAt(index);
    putFormula(sheet, totalRow, 3 + index, `=SUM(${letter}${FIRST_LINE + 1}:${letter}${totalRow})`, cents / 100);
  });
  Array.from({ length: 6 }, (_, column) => cells.formats.set(cellKey(totalRow, column), TOTAL));
  [14, 24, 24, 15, 13, 15].forEach((width, column) => sheet.columns.set(column, { width }));
  sheet.freeze = { rows: FIRST_LINE, columns: 0 };
  return sheet;
}

const sum = (cents: readonly number[]): number => cents.reduce((total, each) => total + each, 0);

function putFormula(sheet: SheetModel, row: number, column: number, text: string, value: number): void {
  sheet.cells.setValue(row, column, value);
  sheet.cells.formulas.set(cellKey(row, column), { text, spill: null, state: "current" });
}
