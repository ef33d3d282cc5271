import type { Area } from "../../../host/model";
import type { CellPlace } from "./address";

export const areaOfCell = ({ row, column }: CellPlace): Area => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

/** The smallest area with both cells in it. */
export const areaBetween = (one: CellPlace, other: CellPlace): Area => ({
  firstRow: Math.min(one.row, other.row),
  lastRow: Math.max(one.row, other.row),
  firstColumn: Math.min(one.column, other.column),
  lastColumn: Math.max(one.column, other.column),
});

export const areaHolds = (area: Area, { row, column }: CellPlace): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

export const areasMeet = (one: Area, other: Area): boolean =>
  one.firstRow <= other.lastRow && other.firstRow <= one.lastRow && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;

/** The smallest area with both in it. */
export const areaUnion = (one: Area, other: Area): Area => ({
  firstRow: Math.min(one.firstRow, other.firstRow),
  lastRow: Math.max(one.lastRow, other.lastRow),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});
