import { cellKey, type SheetModel } from "../../host/model";
import { formatValue, isDateFormat } from "../../number-format";
import type { CellPlace } from "../grid";

/** What stands in the formula bar for a cell, and what editing it begins with: typed again, it gives the same cell. */
export function entryText(sheet: SheetModel, { row, column }: CellPlace, dateSystem: "1900" | "1904"): string {
  const formula = sheet.cells.formulas.get(cellKey(row, column));
  if (formula) return formula.text;
  const value = sheet.cells.value(row, column);
  if (typeof value === "string" && sheet.cells.formats.get(cellKey(row, column))?.numberFormat === "@") return value;
  if (typeof value === "string") return /^[='+]/.test(value) ? `'${value}` : value;
  if (typeof value !== "number") return formatValue(value);
  const numberFormat = sheet.cells.formats.get(cellKey(row, column))?.numberFormat ?? "General";
  if (isDateFormat(numberFormat)) return formatValue(value, Number.isInteger(value) ? "m/d/yyyy" : "m/d/yyyy h:mm:ss", dateSystem);
  return numberFormat.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
