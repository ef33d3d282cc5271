export { blockTrial, DEFAULT_TRIAL_MONTHS, type BlockMonth, type BlockPlan } from "./block-trial";
export { compareOverheadMethods, DEFAULT_FIXED_SHARE, OVERHEAD_METHODS, type OverheadBearer, type OverheadByMethod, type OverheadMethod } from "./compare-overhead-methods";
export { dilutionOf, type AssociateMargin, type Dilution, type PartnersPool } from "./dilution-of";
export { hireMonths, type HireMonth } from "./hire-months";
export { hirePayback, type HirePayback } from "./hire-payback";
export type { HirePlan } from "./hire-plan";
export { partnerDilution } from "./partner-dilution";
export { payerChoices, type PayerChoices } from "./payer-choices";
export { payerChange } from "./payer-change";
export type { PayerChange, PayerEvent, PayerImpact, PayersOfPhysician } from "./payer-impact";
export { satelliteShare, type SatellitePlan, type SatelliteShare } from "./satellite-share";
export {
  blockInWords,
  dilutionInWords,
  hireInWords,
  overheadMethodsInWords,
  payerChangeInWords,
  satelliteInWords,
  type Assumption,
  type WhatIfWords,
} from "./sentences";
