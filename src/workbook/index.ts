export type { Workbook } from "./port";
export { WorkbookError, type WorkbookErrorKind } from "./workbook-error";
export {
  basisNote,
  COMPARISON_SHEET,
  comparisonTable,
  DETAIL_SHEET,
  dollarWords,
  growthWords,
  isOurSheet,
  planComparison,
  quarterWords,
  SCHEMA_VERSION,
  SETTINGS,
  trendWords,
  type ComparisonOptions,
  type ComparisonTable,
} from "./comparison";
export { INPUT_SHEETS, isInputSheet, planInputSheets, readEvidence, type EvidenceReading } from "./evidence";
export {
  blockAddress,
  columnLetters,
  fingerprintValues,
  type Block,
  type BorderPlan,
  type ChartLabelPlan,
  type ChartPlan,
  type ChartSeriesPlan,
  type ConditionalFormatPlan,
  type FormatPlan,
  type PrintPlan,
  type SheetPlan,
  type SparklinePlan,
  type TablePlan,
  type ValidationMessage,
  type ValidationPlan,
  type ValidationRule,
  type WritePlan,
  type WriteReceipt,
} from "./plan";
export {
  readCollections,
  toReaderOutput,
  type Answers,
  type Question,
  type ReaderOutput,
  type ReaderSeries,
  type Reading,
  type ReadingProblem,
  type Source,
  type TieOut,
  type Unattributed,
} from "./reading";
export type { CellValue, Json, SheetSnapshot, SheetSummary, SheetVisibility, WorkbookMap } from "./snapshot";
