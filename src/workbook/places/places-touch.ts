import { areasTouch } from "./areas-touch";
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
  return areasTouch(cellArea(one.address), cellArea(other.address));
}
