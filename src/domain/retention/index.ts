export { hardToLose, type HardToLose, type HardToLoseItem } from "./hard-to-lose";
export type { LossExposure } from "./loss";
export { lossExposure } from "./loss-exposure";
export { poachingExposure, type PoachingCondition, type PoachingEvidence, type PoachingExposure } from "./poaching-exposure";
