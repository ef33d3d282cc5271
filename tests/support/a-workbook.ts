import type { CellValue } from "../../src/workbook";
import { MemoryWorkbook, type MemoryWorkbookContent } from "./memory-workbook";

const PEOPLE = [
  { name: "Amara Okafor", monthly: 100_300, growth: 1.012 },
  { name: "Grace Kim", monthly: 84_100, growth: 1.001 },
  { name: "Marcus Boyd", monthly: 79_250, growth: 0.994 },
] as const;
const FIRST_MONTH = { year: 2025, month: 4 } as const;
const MONTHS = 18;

/** A ledger as practices keep it: a row a physician and month, a grand total at the foot. Eighteen months, six whole quarters. */
export function paymentsSheet(): CellValue[][] {
  const rows = PEOPLE.flatMap(({ name, monthly, growth }) =>
    Array.from({ length: MONTHS }, (_, index): CellValue[] => {
      const month = FIRST_MONTH.month + index;
      const label = `${FIRST_MONTH.year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;
      return [name, label, Math.round(monthly * growth ** index * 100) / 100];
    }),
  );
  const total = rows.reduce((sum, row) => sum + Math.round(Number(row[2]) * 100), 0) / 100;
  return [["Rendering Provider", "Month", "Net Payments"], ...rows, ["Grand Total", "", total]];
}

/** Clinical FTE, one figure a physician. */
export function cfteSheet(): CellValue[][] {
  return [["Provider", "cFTE"], ...PEOPLE.map(({ name }, index): CellValue[] => [name, index === 1 ? 0.8 : 1])];
}

/** A workbook with a ledger and clinical FTE, and whatever the test adds. */
export function aWorkbook(content: Partial<MemoryWorkbookContent> = {}): MemoryWorkbook {
  return new MemoryWorkbook({ ...content, sheets: { Payments: paymentsSheet(), cFTE: cfteSheet(), ...content.sheets } });
}
