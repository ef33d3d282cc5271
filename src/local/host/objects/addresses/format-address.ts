import { LAST_COLUMN, LAST_ROW, type Area, type SheetModel } from "../../model";
import { columnName } from "./column-name";
import { sheetPrefix } from "./sheet-prefix";

/** An area in A1 style without its sheet: "B2", "B2:C4", "A:C" or "1:5". */
export function localAddress({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  if (firstRow === 0 && lastRow === LAST_ROW) return `${columnName(firstColumn)}:${columnName(lastColumn)}`;
  if (firstColumn === 0 && lastColumn === LAST_COLUMN) return `${firstRow + 1}:${lastRow + 1}`;
  const first = `${columnName(firstColumn)}${firstRow + 1}`;
  const last = `${columnName(lastColumn)}${lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** An area with its sheet, as `range.address` gives it. */
export const fullAddress = (sheet: SheetModel, area: Area): string => sheetPrefix(sheet.name) + localAddress(area);

/** An area as formulas of names hold it: "=Sheet1!$A$1:$B$2". */
export function absoluteFormula(sheet: SheetModel, area: Area): string {
  const absolute = localAddress(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `=${sheetPrefix(sheet.name)}${absolute}`;
}
