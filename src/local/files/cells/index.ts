export { scanCells, type CellSources, type ScannedCells } from "./scan-cells";
export { readSharedStrings } from "./shared-strings";
export { findSheetData, type SheetDataRange } from "./sheet-data-range";
