import { cellKey, newSheet, type SheetModel, type WorkbookModel } from "../host/model";
import { HEADER, HEADER_MONTH, MONEY, TITLE, TOTAL } from "./looks";
import { SAMPLE_MONTHS } from "./payment-lines";
import { numberSequence } from "./sequence";

/** Dollars a month in the oldest month, growth a month, scatter. */
const CATEGORIES: readonly (readonly [name: string, dollars: number, growth: number, scatter: number])[] = [
  ["Clinical staff salaries and benefits", 338_000, 0.003, 0.01],
  ["Front office and billing", 128_000, 0.002, 0.01],
  ["Rent and utilities", 96_500, 0, 0],
  ["Drugs and medical supplies", 84_000, 0.002, 0.08],
  ["Malpractice insurance", 41_250, 0, 0],
  ["Information technology", 33_800, 0.004, 0.02],
  ["Other operating expense", 27_400, 0.001, 0.15],
];
const FIRST_LINE = 3;

/** Operating expense without physician pay: a row a category, a column a month, totals both ways. */
export function overheadSheet(workbook: WorkbookModel): SheetModel {
  const sheet = newSheet(workbook, "Overhead");
  const { cells } = sheet;
  const totalColumn = 1 + SAMPLE_MONTHS.length;
  cells.setValue(0, 0, "Operating expense by month, without physician compensation");
  cells.formats.set(cellKey(0, 0), TITLE);
  cells.rows[FIRST_LINE - 1] = ["Category", ...SAMPLE_MONTHS.map((month) => month.serial), "Total"];
  for (let column = 0; column <= totalColumn; column += 1) {
    cells.formats.set(cellKey(FIRST_LINE - 1, column), column === 0 || column === totalColumn ? HEADER : HEADER_MONTH);
  }
  const rows = [...monthlyCents().entries()];
  const totals = SAMPLE_MONTHS.map((_, month) => rows.reduce((total, [, cents]) => total + (cents[month] ?? 0), 0));
  [...rows, ["Total operating expense", totals] as const].forEach(([name, cents], index) => {
    const row = FIRST_LINE + index;
    const look = index === rows.length ? TOTAL : MONEY;
    cells.rows[row] = [name, ...cents.map((each) => each / 100), cents.reduce((total, each) => total + each, 0) / 100];
    for (let column = 1; column <= totalColumn; column += 1) cells.formats.set(cellKey(row, column), look);
  });
  sheet.columns.set(0, { width: 36 });
  for (let column = 1; column <= totalColumn; column += 1) sheet.columns.set(column, { width: column === totalColumn ? 16 : 13 });
  sheet.freeze = { rows: FIRST_LINE, columns: 1 };
  return sheet;
}

function monthlyCents(): Map<string, number[]> {
  const next = numberSequence(715);
  return new Map(
    CATEGORIES.map(([name, dollars, growth, scatter]) => [
      name,
      SAMPLE_MONTHS.map((_, month) => Math.round(dollars * (1 + growth) ** month * (1 + (next() * 2 - 1) * scatter) * 100)),
    ]),
  );
}
