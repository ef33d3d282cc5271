export type { Comparison, ComparisonMedian } from "./comparison";
export type { ComparisonRow } from "./comparison-row";
export { compareGroup, type CompareOptions } from "./compare-group";
