import { LAST_COLUMN, LAST_ROW, type Area } from "../../model";

export const rowCount = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnCount = (area: Area): number => area.lastColumn - area.firstColumn + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export const WHOLE_SHEET: Area = { firstRow: 0, firstColumn: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

export const isWholeColumns = (area: Area): boolean => area.firstRow === 0 && area.lastRow === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

/** The cells two areas share; null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** The smallest area that holds both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  firstRow: Math.min(one.firstRow, other.firstRow),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastRow: Math.max(one.lastRow, other.lastRow),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.firstRow <= inner.firstRow && outer.firstColumn <= inner.firstColumn && outer.lastRow >= inner.lastRow && outer.lastColumn >= inner.lastColumn;

/** The area between two corners, both ends counted; null where it would be empty or leave the sheet. */
export function areaWithin(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area | null {
  const isInside = firstRow >= 0 && firstColumn >= 0 && lastRow <= LAST_ROW && lastColumn <= LAST_COLUMN;
  return isInside && firstRow <= lastRow && firstColumn <= lastColumn ? { firstRow, firstColumn, lastRow, lastColumn } : null;
}
