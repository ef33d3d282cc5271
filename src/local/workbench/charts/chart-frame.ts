import type { ChartModel } from "../../host/model";
import type { SheetAxes } from "../grid/layout/sheet-axes";
import { pixelsOfPoints } from "../grid/layout/units";

/** A rectangle in pixels from the sheet's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Over the cells it was placed on where that is known, else at its points. */
export function chartFrame({ covers, frame }: ChartModel, { rows, columns }: SheetAxes): Frame {
  if (!covers) return { left: pixelsOfPoints(frame.left), top: pixelsOfPoints(frame.top), width: pixelsOfPoints(frame.width), height: pixelsOfPoints(frame.height) };
  const left = columns.offset(covers.firstColumn);
  const top = rows.offset(covers.firstRow);
  return { left, top, width: columns.offset(covers.lastColumn + 1) - left, height: rows.offset(covers.lastRow + 1) - top };
}
