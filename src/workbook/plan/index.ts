export { blockAddress, type Block } from "./block-address";
export type { ChartLabelPlan, ChartPlan, ChartSeriesPlan } from "./chart-plan";
export { columnLetters } from "./column-letters";
export { fingerprintValues } from "./fingerprint-values";
export type { BorderPlan, ConditionalFormatPlan, FormatPlan } from "./format-plan";
export type { PrintPlan } from "./print-plan";
export type { ValidationMessage, ValidationPlan, ValidationRule } from "./validation-plan";
export type { SheetPlan, SparklinePlan, TablePlan, WritePlan, WriteReceipt } from "./write-plan";
