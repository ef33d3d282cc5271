import { classifyPayer, type Cents } from "../../domain";
import type { CollectionsRecord, Reading } from "../reading";
import { csvText, type CsvCell } from "./csv-text";
import { sheetAndCells } from "./sheet-and-cells";

const HEADINGS = ["Physician", "Role", "Quarter", "Quarter complete", "Payer", "Payer class", "Amount", "Figures added", "Sheet", "Cells", "Dates"];

const DATES = { posting: "posting", service: "service", unknown: "as the workbook gives them" } as const;

/**
 * Every record the comparison rests on as comma-separated values, with the cells it came from: whoever doubts a figure can add
 * it up. The amounts of a physician's quarter come to what was compared, to the cent.
 * @param reading - one with records; a refused one has headings alone
 */
export function recordsCsv({ group, records = [] }: Pick<Reading, "group" | "records">): string {
  const roles = new Map(group?.physicians.map(({ name, role }) => [name, role]));
  const incomplete = new Set(group?.incompleteQuarters);
  const dates = DATES[group?.dateBasis ?? "unknown"];
  const row = ({ person, isNobody, quarter, payer, cents, entries, where }: CollectionsRecord): CsvCell[] => {
    const { sheet, cells } = sheetAndCells(where);
    return [
      text(person),
      text(isNobody ? "nobody" : (roles.get(person) ?? "unknown")),
      text(quarter),
      text(incomplete.has(quarter) ? "no" : "yes"),
      text(payer ?? ""),
      text(payer === null ? "" : classifyPayer(payer)),
      cents === null ? text("") : { kind: "number", text: dollarsAndCents(cents) },
      { kind: "number", text: String(entries) },
      text(sheet),
      text(cells),
      text(dates),
    ];
  };
  return csvText([HEADINGS.map(text), ...records.map(row)]);
}

const text = (given: string): CsvCell => ({ kind: "text", text: given });

/** -1234 is "-12.34": digits and no arithmetic on dollars, so that no cent is lost. */
function dollarsAndCents(cents: Cents): string {
  const digits = String(Math.abs(Math.round(cents))).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
