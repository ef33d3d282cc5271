import type { SheetModel, WorkbookModel } from "../../../host/model";
import { usedExtent } from "../../grid/layout/used-extent";
import { areaBetween } from "../../grid/layout/area";
import { fitColumn } from "../../grid/look/fit-column";
import type { GridActions } from "../../grid/view";
import type { Cursor } from "../../state";

type Widths = ReadonlyMap<number, number | undefined>;

const NARROWEST_CHARACTERS = 1;
const WIDEST_CHARACTERS = 255;

/** What becomes of column widths, of one column or of all those selected. */
export function widthActions({ dateSystem }: Pick<WorkbookModel, "dateSystem">, sheet: SheetModel, cursor: Cursor, setWidths: (widths: Widths) => void): Pick<GridActions, "setWidth" | "changeWidths" | "fitColumn"> {
  const { firstRow, lastRow, firstColumn, lastColumn } = areaBetween(cursor.active, cursor.end);
  const selected = Array.from({ length: lastColumn - firstColumn + 1 }, (_, place) => firstColumn + place);
  /** Several columns selected whole change together, as in Excel. */
  const together = (column: number): readonly number[] => (firstRow === 0 && lastRow >= usedExtent(sheet).rows - 1 && lastRow > 0 && selected.includes(column) ? selected : [column]);
  const widthOf = (column: number): number => sheet.columns.get(column)?.width ?? sheet.standardWidth;
  const fitted = (column: number): number | undefined => fitColumn(sheet, column, dateSystem);
  const changed = (column: number, by: number): number => Math.min(WIDEST_CHARACTERS, Math.max(NARROWEST_CHARACTERS, Math.round(widthOf(column)) + by));
  return {
    setWidth: (column, characters) => setWidths(new Map(together(column).map((each) => [each, characters]))),
    fitColumn: (column) => setWidths(new Map(together(column).map((each) => [each, fitted(each)]))),
    changeWidths: (direction) => setWidths(new Map(selected.map((column) => [column, direction === "fit" ? fitted(column) : changed(column, direction === "wider" ? 1 : -1)]))),
  };
}
