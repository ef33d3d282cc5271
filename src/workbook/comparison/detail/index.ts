export type { PlacedBlock } from "./place-blocks";
export { planDetailSheet } from "./plan-detail-sheet";
