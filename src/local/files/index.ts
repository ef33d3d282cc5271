export { parseFormulaTemplate, shiftFormula, type FormulaTemplate } from "./cells";
export { FileError, type FileErrorKind } from "./file-error";
export { openPackage } from "./open-package";
export { openXlsx, type OpenedFile } from "./open-xlsx";
export { saveXlsx, type SavedFile } from "./save-xlsx";
export { toPrint } from "./to-print";
export { DEFAULT_LIMITS, PORTABLE_UNPACKER, type OriginalPackage, type PackageLimits, type Unpacker, type ZipEntry } from "./package";
