import { cellOfKey, type SheetModel, type WorkbookModel } from "../../src/local/host/model";

/** Everything a person could see of a workbook, as text to compare: what ids were handed out on the way is left out. */
export function digestWorkbook(workbook: WorkbookModel): string {
  const nameOf = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const named = (key: string, value: unknown): unknown => {
    if (key === "id") return undefined;
    if (key === "sheetId" || key === "scopeSheetId") return nameOf.get(String(value)) ?? value;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  return JSON.stringify({ sheets: workbook.sheets.map(digestSheet), names: workbook.names.map((item) => (item.area === null ? item : { ...item, formula: undefined })).sort((a, b) => (a.name < b.name ? -1 : 1)), settings: [...workbook.settings].sort(), active: nameOf.get(workbook.activeSheetId) }, named, 1);
}

/** One sheet without its bookkeeping. */
export function digestSheet(sheet: SheetModel): unknown {
  const { cells, changed: _changed, changedCells: _changedCells, id: _id, ...rest } = sheet;
  const byKey = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return {
    ...rest,
    values: cells.rows.flatMap((row, index) => (row?.some((value) => value !== null) === true ? [[index, row]] : [])),
    formulas: byKey(cells.formulas).map(([key, { text }]) => [cellOfKey(key), text]),
    formats: byKey(cells.formats),
  };
}
