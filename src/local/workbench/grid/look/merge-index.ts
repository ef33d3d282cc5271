import { cellKey, type Area } from "../../../host/model";

/** Which cells merged areas begin in and which they hide. */
export interface MergeIndex {
  areaFrom(row: number, column: number): Area | null;
  hides(row: number, column: number): boolean;
  /** Rows above `first` in which merged areas begin that reach into the rows from `first` to `last`. */
  rowsReachingInto(first: number, last: number): readonly number[];
  /** Columns before `column` in which merged areas of this row begin that reach `column`. */
  columnsReaching(row: number, column: number): readonly number[];
}

export function createMergeIndex(merges: readonly Area[]): MergeIndex {
  const starts = new Map(merges.map((area) => [cellKey(area.firstRow, area.firstColumn), area]));
  return {
    areaFrom: (row, column) => starts.get(cellKey(row, column)) ?? null,
    hides: (row, column) => merges.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn && !(row === area.firstRow && column === area.firstColumn)),
    rowsReachingInto: (first, last) => [...new Set(merges.filter((area) => area.firstRow < first && area.lastRow >= first && area.firstRow <= last).map(({ firstRow }) => firstRow))],
    columnsReaching: (row, column) => merges.filter((area) => area.firstRow === row && area.firstColumn < column && area.lastColumn >= column).map(({ firstColumn }) => firstColumn),
  };
}
