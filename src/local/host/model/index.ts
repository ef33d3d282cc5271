export { LAST_COLUMN, LAST_ROW, type Area } from "./area";
export type { CellBorder, CellFormat } from "./cell-format";
export { CellGrid, cellKey, cellOfKey, type FormulaCell } from "./cell-grid";
export type { CellError, ModelValue } from "./cell-value";
export type { ChartAxisModel, ChartModel, ChartPointLabel, ChartSeriesLabels, ChartSeriesModel, SheetArea } from "./chart-model";
export { lacksResults } from "./lacks-results";
export { newSheet, newWorkbook, nextId } from "./new-workbook";
export type { CommentModel, ConditionalFormatModel, ConditionalLook, DataValidationModel, PageLayoutModel, SheetModel, TableModel } from "./sheet-model";
export type { NamedItemModel, WorkbookModel } from "./workbook-model";
