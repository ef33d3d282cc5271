import { isDateFormat } from "../../../number-format";
import type { Area, ChartSeriesModel, ModelValue, SheetModel } from "../../model";
import { columnCount, rowCount } from "../addresses/area-algebra";
import { shownValue } from "../cells/read-cells";
import { formatOf } from "../formats/cell-format";
import type { RangeState } from "../states";
import { newSeries } from "./new-series";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Reads a block of cells as Excel does when it makes a chart: a first line of text is the series' names, a first line
 * across it of text or dates, or one under an empty corner, is the categories.
 */
export function seriesOfRange(range: RangeState, seriesBy: SeriesBy): ChartSeriesModel[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(range.area) >= columnCount(range.area));
  return byColumns ? readColumns(range.sheet, range.area, plain) : readColumns(range.sheet, transposed(range.area), transposed);
}

type Turn = (area: Area) => Area;
const plain: Turn = (area) => area;
const transposed: Turn = ({ firstRow, firstColumn, lastRow, lastColumn }) => ({ firstRow: firstColumn, firstColumn: firstRow, lastRow: lastColumn, lastColumn: lastRow });

/** Reads series down the columns of an area; `turn` takes it back to the sheet where series go along rows. */
function readColumns(sheet: SheetModel, area: Area, turn: Turn): ChartSeriesModel[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const valueAt = (row: number, column: number): ModelValue => {
    const cell = turn({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    return sheet.cells.value(cell.firstRow, cell.firstColumn);
  };
  const isText = (row: number, column: number): boolean => typeof valueAt(row, column) === "string";
  const isDate = (row: number, column: number): boolean => {
    const cell = turn({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    const { numberFormat } = formatOf(sheet, cell.firstRow, cell.firstColumn);
    return typeof valueAt(row, column) === "number" && numberFormat !== undefined && isDateFormat(numberFormat);
  };
  const isCornerEmpty = valueAt(firstRow, firstColumn) === null;
  const columns = range(firstColumn, lastColumn);
  const rows = range(firstRow, lastRow);
  const isWide = columns.length > 1;
  const hasNames = rows.length > 1 && (columns.slice(isWide ? 1 : 0).some((column) => isText(firstRow, column)) || (isWide && isCornerEmpty));
  const body = rows.slice(hasNames ? 1 : 0);
  const hasCategories = isWide && (body.some((row) => isText(row, firstColumn) || isDate(row, firstColumn)) || (hasNames && isCornerEmpty));
  const inSheet = (part: Area): ChartSeriesModel["values"] => ({ sheetId: sheet.id, ...turn(part) });
  const start = hasNames ? firstRow + 1 : firstRow;
  const categories = hasCategories ? inSheet({ firstRow: start, firstColumn, lastRow, lastColumn: firstColumn }) : null;
  return columns.slice(hasCategories ? 1 : 0).map((column, index) => ({
    ...newSeries(`Series${index + 1}`, inSheet({ firstRow: start, firstColumn: column, lastRow, lastColumn: column })),
    nameSource: hasNames ? inSheet({ firstRow, firstColumn: column, lastRow: firstRow, lastColumn: column }) : null,
    name: (hasNames && String(shownValue(valueAt(firstRow, column)))) || `Series${index + 1}`,
    categories,
  }));
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_item, index) => first + index);
