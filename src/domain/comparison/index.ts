export { collectionsByQuarter, type GroupQuarter } from "./collections-by-quarter";
export type { Comparison, ComparisonMedian, MiddleHalf } from "./comparison";
export type { ComparisonRow } from "./comparison-row";
export { compareGroup, type CompareOptions } from "./compare-group";
