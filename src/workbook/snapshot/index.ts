export { withoutDirections } from "./without-directions";
export { isJsonRecord } from "./is-json-record";
export type { FormulaCells } from "./formula-cells";
export type { CellValue, SheetSnapshot, SheetVisibility } from "./sheet-snapshot";
export type { Json, SheetSummary, WorkbookMap } from "./workbook-map";
