export type { ComparisonColumn } from "./comparison-column";
export { comparisonColumns } from "./comparison-columns";
