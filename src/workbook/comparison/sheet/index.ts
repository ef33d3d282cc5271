export { planComparisonSheet } from "./plan-comparison-sheet";
