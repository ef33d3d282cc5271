import type { UserChange } from "../../../host";
import type { Area, SheetModel } from "../../../host/model";
import { usedExtent } from "../../grid/layout/used-extent";
import { cellsChange } from "./cells-change";

/** Emptying cells, their looks left; null where there is nothing to empty. */
export function clearedChange(sheet: SheetModel, area: Area): UserChange | null {
  const used = usedExtent(sheet);
  const lastRow = Math.min(area.lastRow, used.rows - 1);
  const lastColumn = Math.min(area.lastColumn, used.columns - 1);
  if (lastRow < area.firstRow || lastColumn < area.firstColumn) return null;
  const line = Array.from({ length: lastColumn - area.firstColumn + 1 }, () => ({ kind: "value", value: null }) as const);
  return cellsChange(sheet, { ...area, lastRow, lastColumn }, Array.from({ length: lastRow - area.firstRow + 1 }, () => line));
}
