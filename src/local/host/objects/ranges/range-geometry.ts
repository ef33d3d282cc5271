import { LAST_COLUMN, LAST_ROW, type Area } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type Methods } from "../../protocol/host-type";
import { either, flag, oneOf, optional, text, whole } from "../../protocol/kinds";
import { areaWithin, boundingArea, columnCount, intersection, rowCount } from "../addresses/area-algebra";
import { findArea } from "../sheets/find-area";
import { getUsedRange } from "../sheets/get-used-range";
import { object, objectKind, type RangeState } from "../states";
import type { HostState } from "../../host-state";

const range = ({ sheet }: RangeState, area: Area | null): HostObject => {
  if (area === null) throw new HostError("InvalidArgument", "The range asked for would be empty or leave the sheet.");
  return object("Range", { sheet, area });
};

const aRange = either(objectKind("Range"), text);

/** The other range of a two-range method: an object, or an address on the same sheet. */
const other = (self: RangeState, given: { readonly state: RangeState } | string, host: HostState): RangeState => {
  const found = typeof given === "string" ? findArea(host, self.sheet, given) : given.state;
  if (found.sheet !== self.sheet) throw new HostError("InvalidArgument", "The two ranges are on different sheets.");
  return found;
};

const adjacent = (self: RangeState, count: number | null, along: "rows" | "columns", side: 1 | -1): HostObject => {
  const steps = (count ?? 1) * side;
  if (steps === 0) throw new HostError("InvalidArgument", "The count must not be 0.");
  const { firstRow, firstColumn, lastRow, lastColumn } = self.area;
  if (along === "rows") {
    return range(self, steps > 0 ? areaWithin(lastRow + 1, firstColumn, lastRow + steps, lastColumn) : areaWithin(firstRow + steps, firstColumn, firstRow - 1, lastColumn));
  }
  return range(self, steps > 0 ? areaWithin(firstRow, lastColumn + 1, lastRow, lastColumn + steps) : areaWithin(firstRow, firstColumn + steps, lastRow, firstColumn - 1));
};

/** The methods by which a range leads to other ranges. */
export const rangeGeometry: Methods<Excel.Range, RangeState> = {
  getCell: method([whole, whole], (self, [row, column]) => {
    const { firstRow, firstColumn } = self.area;
    return range(self, areaWithin(firstRow + row, firstColumn + column, firstRow + row, firstColumn + column));
  }),
  getRow: method([whole], (self, [row]) => {
    if (row < 0 || row >= rowCount(self.area)) throw new HostError("InvalidArgument", `The range has no row ${row}.`);
    return range(self, { ...self.area, firstRow: self.area.firstRow + row, lastRow: self.area.firstRow + row });
  }),
  getColumn: method([whole], (self, [column]) => {
    if (column < 0 || column >= columnCount(self.area)) throw new HostError("InvalidArgument", `The range has no column ${column}.`);
    return range(self, { ...self.area, firstColumn: self.area.firstColumn + column, lastColumn: self.area.firstColumn + column });
  }),
  getLastCell: method([], (self) => range(self, { ...self.area, firstRow: self.area.lastRow, firstColumn: self.area.lastColumn })),
  getLastRow: method([], (self) => range(self, { ...self.area, firstRow: self.area.lastRow })),
  getLastColumn: method([], (self) => range(self, { ...self.area, firstColumn: self.area.lastColumn })),
  getEntireRow: method([], (self) => range(self, { ...self.area, firstColumn: 0, lastColumn: LAST_COLUMN })),
  getEntireColumn: method([], (self) => range(self, { ...self.area, firstRow: 0, lastRow: LAST_ROW })),
  getRowsBelow: method([optional(whole)], (self, [count]) => adjacent(self, count, "rows", 1)),
  getRowsAbove: method([optional(whole)], (self, [count]) => adjacent(self, count, "rows", -1)),
  getColumnsAfter: method([optional(whole)], (self, [count]) => adjacent(self, count, "columns", 1)),
  getColumnsBefore: method([optional(whole)], (self, [count]) => adjacent(self, count, "columns", -1)),
  getOffsetRange: method([whole, whole], (self, [rows, columns]) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = self.area;
    return range(self, areaWithin(firstRow + rows, firstColumn + columns, lastRow + rows, lastColumn + columns));
  }),
  getResizedRange: method([whole, whole], (self, [rows, columns]) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = self.area;
    return range(self, areaWithin(firstRow, firstColumn, lastRow + rows, lastColumn + columns));
  }),
  getAbsoluteResizedRange: method([whole, whole], (self, [rows, columns]) => {
    const { firstRow, firstColumn } = self.area;
    return range(self, areaWithin(firstRow, firstColumn, firstRow + rows - 1, firstColumn + columns - 1));
  }),
  getBoundingRect: method([aRange], (self, [given], host) => range(self, boundingArea(self.area, other(self, given, host).area))),
  getIntersection: method([aRange], (self, [given], host) => {
    const area = intersection(self.area, other(self, given, host).area);
    if (area === null) throw new HostError("ItemNotFound", "The two ranges share no cell.");
    return range(self, area);
  }),
  getIntersectionOrNullObject: method([aRange], (self, [given], host) => {
    const area = intersection(self.area, other(self, given, host).area);
    return area === null ? null : range(self, area);
  }),
  getUsedRange: method([optional(flag)], (self, [valuesOnly]) => getUsedRange(self, valuesOnly ?? false, "first cell")),
  getUsedRangeOrNullObject: method([optional(flag)], (self, [valuesOnly]) => getUsedRange(self, valuesOnly ?? false, "null object")),
  getRangeEdge: method([oneOf("Up", "Down", "Left", "Right"), optional(aRange)], (self, [direction, from], host) => {
    const start = from === null ? self : other(self, from, host);
    return range(self, edge(start, direction));
  }),
};

/** Where Ctrl and an arrow key lead to: the last cell of a filled block, or the next filled cell. */
function edge({ sheet, area }: RangeState, direction: "Up" | "Down" | "Left" | "Right"): Area {
  const [down, right] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[direction] as [number, number];
  let [row, column] = [area.firstRow, area.firstColumn];
  const isFilled = (atRow: number, atColumn: number): boolean => sheet.cells.value(atRow, atColumn) !== null;
  const isOutside = (atRow: number, atColumn: number): boolean => areaWithin(atRow, atColumn, atRow, atColumn) === null;
  const wantsFilled = isFilled(row, column) && !isOutside(row + down, column + right) && isFilled(row + down, column + right);
  while (!isOutside(row + down, column + right)) {
    if (wantsFilled && !isFilled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!wantsFilled && isFilled(row, column)) break;
  }
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
