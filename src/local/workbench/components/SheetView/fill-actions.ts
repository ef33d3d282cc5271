import type { SheetModel } from "../../../host/model";
import { areaBetween } from "../../grid/layout/area";
import { areasToFillDown, areasToFillRight, type FillAreas } from "../../grid/layout/fill-areas";
import type { GridActions } from "../../grid/view";
import type { FillKind } from "../../session";
import type { Cursor } from "../../state";

/** Filling cells from the selection. */
export function fillActions(sheet: SheetModel, cursor: Cursor, fill: (areas: FillAreas, kind: FillKind) => void): Pick<GridActions, "fill" | "fillSelection" | "fillDownBeside"> {
  const selection = areaBetween(cursor.active, cursor.end);
  return {
    fill: (areas) => fill(areas, "series"),
    fillSelection: (direction) => {
      const areas = direction === "down" ? areasToFillDown(selection) : areasToFillRight(selection);
      if (areas) fill(areas, "copy");
    },
    fillDownBeside: () => {
      const lastRow = lastFilledBeside(sheet, selection.firstColumn, selection.lastColumn, selection.lastRow);
      if (lastRow > selection.lastRow) fill({ from: selection, to: { ...selection, firstRow: selection.lastRow + 1, lastRow } }, "series");
    },
  };
}

/** How far down the column on the left, or else on the right, is filled without a gap. */
function lastFilledBeside({ cells }: SheetModel, firstColumn: number, lastColumn: number, row: number): number {
  const runFrom = (column: number): number => {
    let last = row;
    while (column >= 0 && cells.value(last + 1, column) !== null) last += 1;
    return last;
  };
  const left = runFrom(firstColumn - 1);
  return left > row ? left : runFrom(lastColumn + 1);
}
