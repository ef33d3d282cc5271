export { blockTrial, DEFAULT_TRIAL_MONTHS, type BlockMonth, type BlockPlan } from "./block-trial";
export { hirePayback, type HirePayback, type HirePlan } from "./hire-payback";
export { partnerDilution } from "./partner-dilution";
