export { compareAssociates } from "./compare-associates";
export { describeWorkbookError, type FailureWords } from "./describe-workbook-error";
export { findCollections, type Found } from "./find-collections";
export { insertInputSheets, type InsertedSheets, type InsertOptions } from "./insert-input-sheets";
export { payersOf } from "./payers-of";
export { previewComparison, type Preview } from "./preview-comparison";
export type { OnProgress, ProgressStep } from "./progress";
export { runComparison, type ComparisonRun } from "./run-comparison";
export { writeComparison, type Written } from "./write-comparison";
