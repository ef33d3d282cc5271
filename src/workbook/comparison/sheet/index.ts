export { chartPoints } from "./chart-rows";
export { planComparisonSheet } from "./plan-comparison-sheet";
