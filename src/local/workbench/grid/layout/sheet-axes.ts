import type { SheetModel } from "../../../host/model";
import type { CellPlace } from "./address";
import { createAxis, type Axis } from "./axis";
import { pixelsOfCharacters, pixelsOfPoints } from "./units";
import { usedExtent } from "./used-extent";

const USUAL_ROW_POINTS = 15;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const LARGEST_FONT_OF_A_USUAL_ROW = 11;
const LINE_HEIGHT = 1.32;

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The rows and columns to show: all that hold something, the active cell, and some room to write beyond. */
export function sheetAxes(sheet: SheetModel, active: CellPlace): SheetAxes {
  const extent = usedExtent(sheet);
  const rowCount = Math.max(extent.rows, active.row + 1) + SPARE_ROWS;
  const columnCount = Math.max(extent.columns, active.column + 1) + SPARE_COLUMNS;
  return {
    rows: createAxis(rowCount, pixelsOfPoints(USUAL_ROW_POINTS), rowHeights(sheet)),
    columns: createAxis(columnCount, pixelsOfCharacters(sheet.standardWidth), columnWidths(sheet)),
  };
}

/** Set heights, and for rows nobody set one for, the height their largest letters need. */
function rowHeights(sheet: SheetModel): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { fontSize = 0 }] of sheet.cells.formats) {
    if (fontSize <= LARGEST_FONT_OF_A_USUAL_ROW) continue;
    const row = Math.floor(key / 16_384);
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(pixelsOfPoints(fontSize) * LINE_HEIGHT)));
  }
  for (const [row, { height, hidden }] of sheet.rows) {
    if (hidden) heights.set(row, 0);
    else if (height !== undefined) heights.set(row, Math.round(pixelsOfPoints(height)));
  }
  return heights;
}

function columnWidths(sheet: SheetModel): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [column, { width, hidden }] of sheet.columns) {
    if (hidden) widths.set(column, 0);
    else if (width !== undefined) widths.set(column, pixelsOfCharacters(width));
  }
  return widths;
}
