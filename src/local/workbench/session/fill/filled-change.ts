import { readCell, type PlacedCell, type UserChange } from "../../../host";
import type { Area, SheetModel, WorkbookModel } from "../../../host/model";
import { cellsChange } from "../changes/cells-change";
import { lineRule, type FillKind } from "./line-rule";

/**
 * Filling cells from others beside them: `from` and `to` share an edge of the same length. null where nothing is to be filled.
 */
export function filledChange(sheet: SheetModel, from: Area, to: Area, kind: FillKind, dateSystem: WorkbookModel["dateSystem"]): UserChange | null {
  const along = to.firstColumn === from.firstColumn && to.lastColumn === from.lastColumn ? "down" : "across";
  const contents = along === "down" ? transposed(linesOf(sheet, from, to, along, kind, dateSystem)) : linesOf(sheet, from, to, along, kind, dateSystem);
  return contents.length === 0 ? null : cellsChange(sheet, to, contents);
}

/** A line for each column where it goes down, for each row where it goes across. */
function linesOf({ cells }: SheetModel, from: Area, to: Area, along: "down" | "across", kind: FillKind, dateSystem: WorkbookModel["dateSystem"]): readonly (readonly PlacedCell[])[] {
  const down = along === "down";
  const lines = down ? range(from.firstColumn, from.lastColumn) : range(from.firstRow, from.lastRow);
  const sourcePlaces = down ? range(from.firstRow, from.lastRow) : range(from.firstColumn, from.lastColumn);
  const targetPlaces = down ? range(to.firstRow, to.lastRow) : range(to.firstColumn, to.lastColumn);
  const [start = 0] = sourcePlaces;
  return lines.map((line) => {
    const source = sourcePlaces.map((place) => (down ? readCell(cells, place, line, "contents-and-look") : readCell(cells, line, place, "contents-and-look")));
    const rule = lineRule(source, along, kind, dateSystem);
    return targetPlaces.map((place) => rule(place - start));
  });
}

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const transposed = <Cell>(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => (lines[0] ?? []).map((_cell, place) => lines.flatMap((line) => line.slice(place, place + 1)));
