export { newCellTag, readCellTag, type CellTag } from "./cell-tag";
export { readRowTag } from "./row-tag";
export { scanCells, type CellSources, type ScannedCells } from "./scan-cells";
export { parseFormulaTemplate, shiftFormula, type FormulaTemplate } from "./shared-formula";
export { readSharedStrings } from "./shared-strings";
export { findSheetData, type SheetDataRange } from "./sheet-data-range";
