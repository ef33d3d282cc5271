export { readWorkbook } from "./read-workbook";
export { findWorkbookPart, readWorkbookPart, type DefinedName, type SheetEntry, type WorkbookPart } from "./workbook-part";
