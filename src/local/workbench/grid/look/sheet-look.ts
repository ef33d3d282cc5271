import { cellKey, type CellFormat, type ConditionalFormatModel, type ModelValue, type SheetModel, type TableModel } from "../../../host/model";
import { areaHolds } from "../layout/area";
import type { SheetAxes } from "../layout/sheet-axes";
import { indexesOf, type Span } from "../layout/visible-span";
import { formatValue } from "../../../number-format";
import { cellStyle, cssFont, horizontalSide, type Side } from "./cell-style";
import type { CellView } from "./cell-view";
import { conditionalLook } from "./conditional-look";
import { fitNumber } from "./fit-number";
import { measureText } from "./measure-text";
import { createMergeIndex, type MergeIndex } from "./merge-index";
import { tableLook } from "./table-look";

/** How far a long text is looked for to the left of what is in view. */
const FARTHEST_OVERFLOW_COLUMNS = 24;
const CELL_PADDING_PIXELS = 6;

/** Answers how the cells of one sheet look at one moment. Made anew when the workbook changes. */
export interface SheetLook {
  readonly merges: MergeIndex;
  /** The cells of a row to draw: those that show anything. */
  rowCells(row: number, span: Span): readonly CellView[];
  /** One cell, whether it shows anything or not. */
  cell(row: number, column: number): CellView;
}

export function createSheetLook(sheet: SheetModel, axes: SheetAxes, dateSystem: "1900" | "1904"): SheetLook {
  const merges = createMergeIndex(sheet.merges);
  const numbersOfFormats = new Map<string, readonly number[]>();
  const numbersIn = (format: ConditionalFormatModel): readonly number[] => {
    const numbers = numbersOfFormats.get(format.id) ?? numbersOfArea(sheet, format);
    numbersOfFormats.set(format.id, numbers);
    return numbers;
  };

  const cell = (row: number, column: number): CellView => {
    const value = sheet.cells.value(row, column);
    const merge = merges.areaFrom(row, column);
    const table = sheet.tables.find(({ area }) => areaHolds(area, { row, column }));
    const { look, dataBar } = conditionalLook(sheet.conditionalFormats, { row, column }, value, numbersIn);
    const format = combineFormats(table ? tableLook(table, { row, column }) : {}, sheet.cells.formats.get(cellKey(row, column)), look);
    const left = axes.columns.offset(column);
    const width = (merge ? axes.columns.offset(merge.lastColumn + 1) : axes.columns.offset(column + 1)) - left;
    const height = axes.rows.offset((merge?.lastRow ?? row) + 1) - axes.rows.offset(row);
    const side = horizontalSide(format, value);
    const text = dataBar?.hidesValue ? "" : shownText(value, format, width, dateSystem);
    const formula = sheet.cells.formulas.get(cellKey(row, column));
    return {
      column,
      left,
      width,
      height,
      takes: merge ? { rows: merge.lastRow - row + 1, columns: merge.lastColumn - column + 1 } : { rows: 1, columns: 1 },
      text,
      dataBar,
      style: cellStyle(format, side),
      filled: format.fill !== undefined || format.borders !== undefined,
      overflow: merge || typeof value !== "string" || format.wrap ? { left: 0, right: 0 } : overflowOf(row, column, text, format, side, width),
      error: typeof value === "object" ? value : null,
      stale: formula?.state === "stale",
      filterButton: isFilterHeading(table, row),
    };
  };

  const overflowOf = (row: number, column: number, text: string, format: CellFormat, side: Side, width: number): CellView["overflow"] => {
    const excess = measureText(text, cssFont(format)) + CELL_PADDING_PIXELS - width;
    if (excess <= 0) return { left: 0, right: 0 };
    const shareOfSide = side === "center" ? 0.5 : 1;
    return {
      left: side === "left" ? 0 : emptyRoom(row, column, -1, excess * shareOfSide),
      right: side === "right" ? 0 : emptyRoom(row, column, 1, excess * shareOfSide),
    };
  };

  const emptyRoom = (row: number, column: number, step: 1 | -1, wanted: number): number => {
    let room = 0;
    for (let next = column + step; room < wanted && next >= 0 && next < axes.columns.count; next += step) {
      if (sheet.cells.value(row, next) !== null || merges.hides(row, next) || merges.areaFrom(row, next)) break;
      room += axes.columns.size(next);
    }
    return Math.min(room, wanted);
  };

  const shows = (row: number, column: number): boolean => {
    if (axes.columns.size(column) === 0 || merges.hides(row, column)) return false;
    if (sheet.cells.value(row, column) !== null || sheet.cells.formats.has(cellKey(row, column))) return true;
    return merges.areaFrom(row, column) !== null || sheet.tables.some(({ area }) => areaHolds(area, { row, column }));
  };

  /** The cell to the left whose text or merged area may reach into view. */
  const before = (row: number, column: number): readonly number[] => {
    const merged = merges.columnsReaching(row, column);
    if (merged.length > 0) return merged;
    for (let at = column - 1; at >= Math.max(0, column - FARTHEST_OVERFLOW_COLUMNS); at--) {
      if (sheet.cells.value(row, at) !== null) return [at];
    }
    return [];
  };

  const rowCells = (row: number, span: Span): readonly CellView[] =>
    [...before(row, span.first), ...indexesOf(span)].filter((column) => shows(row, column)).map((column) => cell(row, column));

  return { merges, rowCells, cell };
}

/** A table's style gives way to the cell's own format, and that to a conditional format. */
function combineFormats(table: CellFormat, own: CellFormat | undefined, conditional: { readonly color?: string | null; readonly fill?: string | null; readonly bold?: boolean | null }): CellFormat {
  return {
    ...table,
    ...own,
    ...(conditional.color ? { color: conditional.color } : {}),
    ...(conditional.fill ? { fill: conditional.fill } : {}),
    ...(typeof conditional.bold === "boolean" ? { bold: conditional.bold } : {}),
  };
}

function shownText(value: ModelValue, format: CellFormat, width: number, dateSystem: "1900" | "1904"): string {
  const text = formatValue(value, format.numberFormat, dateSystem);
  return typeof value === "number" ? fitNumber(value, text, format, width) : text;
}

const isFilterHeading = (table: TableModel | undefined, row: number): boolean => table !== undefined && table.showFilterButton && table.showHeaders && row === table.area.firstRow;

function numbersOfArea(sheet: SheetModel, { area }: ConditionalFormatModel): readonly number[] {
  return sheet.cells.rows
    .slice(area.firstRow, area.lastRow + 1)
    .flatMap((cells) => (cells ?? []).slice(area.firstColumn, area.lastColumn + 1))
    .filter((value) => typeof value === "number");
}
