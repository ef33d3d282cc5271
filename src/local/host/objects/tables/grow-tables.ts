import type { Area, SheetModel } from "../../model";
import { intersection } from "../addresses/area-algebra";

/** After cells were written right below a table that shows no totals: Excel takes them into the table. */
export function growTables(sheet: SheetModel, written: Area): boolean {
  let hasGrown = false;
  for (const table of sheet.tables) {
    const { area } = table;
    const isBelow = written.firstRow === area.lastRow + 1 && written.firstColumn >= area.firstColumn && written.lastColumn <= area.lastColumn;
    const grown = { ...area, lastRow: written.lastRow };
    const isFree = sheet.tables.every((other) => other === table || intersection(other.area, grown) === null);
    if (table.showTotals || !isBelow || !isFree) continue;
    table.area = grown;
    hasGrown = true;
  }
  return hasGrown;
}
