import type { SheetModel } from "../../../host/model";
import type { CellPlace } from "../layout/address";
import type { SheetAxes } from "../layout/sheet-axes";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, { readonly row: number; readonly column: number }>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The cell beside one, hidden rows and columns and the inside of merged cells passed over. */
export function nextCell(from: CellPlace, direction: Direction, { rows, columns }: SheetAxes, isHidden: (place: CellPlace) => boolean): CellPlace {
  const step = STEPS[direction];
  for (let place = moved(from, step); place.row >= 0 && place.column >= 0 && place.row < rows.count && place.column < columns.count; place = moved(place, step)) {
    if (rows.size(place.row) > 0 && columns.size(place.column) > 0 && !isHidden(place)) return place;
  }
  return from;
}

/** Where Ctrl and an arrow lead: to the last filled cell of a run, or over a gap to the next filled one, or to the edge. */
export function edgeCell(from: CellPlace, direction: Direction, sheet: SheetModel, { rows, columns }: SheetAxes): CellPlace {
  const step = STEPS[direction];
  const filled = ({ row, column }: CellPlace): boolean => sheet.cells.value(row, column) !== null;
  const inside = ({ row, column }: CellPlace): boolean => row >= 0 && column >= 0 && row < rows.count && column < columns.count;
  const inRun = filled(from) && filled(moved(from, step));
  let place = from;
  for (let next = moved(place, step); inside(next); next = moved(next, step)) {
    if (inRun && !filled(next)) return place;
    place = next;
    if (!inRun && filled(next)) return place;
  }
  return place;
}

const moved = (place: CellPlace, step: CellPlace): CellPlace => ({ row: place.row + step.row, column: place.column + step.column });
