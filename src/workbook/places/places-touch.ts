import { cellArea } from "./cell-area";
import type { Place } from "./parse-place";

/**
 * Do these two places share a cell? Sheets are the same in any capitals, as in Excel.
 * @example
 * placesTouch({ sheet: "Payments", address: "A6:K40" }, { sheet: "payments", address: "K40:L41" }) // => true
 * placesTouch({ sheet: "Payments", address: "A6:K40" }, { sheet: "Payments", address: "L6" }) // => false
 * placesTouch({ sheet: "Payments", address: "C:C" }, { sheet: "Payments", address: "3:5" }) // => true
 */
export function placesTouch(one: Place, other: Place): boolean {
  if (one.sheet.toLowerCase() !== other.sheet.toLowerCase()) return false;
  const [left, right] = [cellArea(one.address), cellArea(other.address)];
  return left.firstRow <= right.lastRow && right.firstRow <= left.lastRow && left.firstColumn <= right.lastColumn && right.firstColumn <= left.lastColumn;
}
