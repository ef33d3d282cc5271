export { planDetailSheet } from "./plan-detail-sheet";
