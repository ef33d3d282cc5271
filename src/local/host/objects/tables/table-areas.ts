import type { Area, TableModel } from "../../model";
import { HostError } from "../../protocol/host-error";

/** The row of column names. */
export function headerArea({ area, showHeaders, name }: TableModel): Area {
  if (!showHeaders) throw new HostError("ItemNotFound", `The table "${name}" shows no header row.`);
  return { ...area, lastRow: area.firstRow };
}

/** The rows between header and totals. A table always has one, if only an empty one. */
export const bodyArea = ({ area, showHeaders, showTotals }: TableModel): Area => ({
  ...area,
  firstRow: area.firstRow + (showHeaders ? 1 : 0),
  lastRow: area.lastRow - (showTotals ? 1 : 0),
});

/** The row of totals. */
export function totalArea({ area, showTotals, name }: TableModel): Area {
  if (!showTotals) throw new HostError("ItemNotFound", `The table "${name}" shows no totals.`);
  return { ...area, firstRow: area.lastRow };
}

/** The part of an area in one of the table's columns. */
export const columnOf = (table: TableModel, index: number, area: Area): Area => ({
  ...area,
  firstColumn: table.area.firstColumn + index,
  lastColumn: table.area.firstColumn + index,
});
