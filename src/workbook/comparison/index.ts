export { comparisonTable, type ComparisonTable } from "./comparison-table";
export { isOurSheet } from "./is-our-sheet";
export { planComparison, type ComparisonOptions } from "./plan-comparison";
export { basisNote } from "./prose";
export { SCHEMA_VERSION, SETTINGS } from "./settings-keys";
export { COMPARISON_SHEET, DETAIL_SHEET } from "./sheet-names";
export { trendWords } from "./words/trend-words";
