export type { Workbook } from "./port";
export { WorkbookError, type WorkbookErrorKind } from "./workbook-error";
export * from "./comparison";
export * from "./plan";
export * from "./reading";
export * from "./snapshot";
