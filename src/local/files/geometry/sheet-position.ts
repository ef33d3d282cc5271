import { LAST_COLUMN, LAST_ROW, type SheetModel } from "../../host/model";
import { columnPixels } from "./column-width";

/** A place along a sheet's rows or columns: so many points into the line of that index. */
export interface LinePosition {
  readonly index: number;
  readonly offset: number;
}

const POINTS_A_PIXEL = 0.75;
const STANDARD_ROW_POINTS = 15;

type SizeOf = (sheet: SheetModel, index: number) => number;

const columnPoints: SizeOf = (sheet, index) => {
  const column = sheet.columns.get(index);
  return column?.hidden ? 0 : columnPixels(column?.width ?? sheet.standardWidth) * POINTS_A_PIXEL;
};

const rowPoints: SizeOf = (sheet, index) => {
  const row = sheet.rows.get(index);
  return row?.hidden ? 0 : (row?.height ?? STANDARD_ROW_POINTS);
};

/** How far a column's place is from the sheet's left edge, in points. */
export const pointsAcross = (sheet: SheetModel, position: LinePosition): number => pointsTo(sheet, position, columnPoints);

/** How far a row's place is from the sheet's top edge, in points. */
export const pointsDown = (sheet: SheetModel, position: LinePosition): number => pointsTo(sheet, position, rowPoints);

/** The column so many points from the left edge, and how far into it. */
export const columnAt = (sheet: SheetModel, points: number): LinePosition => positionAt(sheet, points, columnPoints, LAST_COLUMN);

/** The row so many points from the top edge, and how far into it. */
export const rowAt = (sheet: SheetModel, points: number): LinePosition => positionAt(sheet, points, rowPoints, LAST_ROW);

function pointsTo(sheet: SheetModel, { index, offset }: LinePosition, sizeOf: SizeOf): number {
  let points = Math.min(offset, sizeOf(sheet, index));
  for (let each = 0; each < index; each++) points += sizeOf(sheet, each);
  return points;
}

function positionAt(sheet: SheetModel, points: number, sizeOf: SizeOf, last: number): LinePosition {
  let left = Math.max(0, points);
  let index = 0;
  for (; index < last && left >= sizeOf(sheet, index); index++) left -= sizeOf(sheet, index);
  return { index, offset: Math.min(left, sizeOf(sheet, index)) };
}
