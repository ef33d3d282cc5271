export { parseFormulaTemplate, shiftFormula, type FormulaTemplate } from "./cells";
export { FileError, type FileErrorKind } from "./file-error";
export { openXlsx, type OpenedFile } from "./open-xlsx";
export { saveXlsx, type SavedFile } from "./save-xlsx";
export { toPrint } from "./to-print";
export { DEFAULT_LIMITS, type OriginalPackage, type PackageLimits, type Unpacker } from "./package";
