import { READINESS_WEIGHTS, type Scoring } from "../../../domain";

/** The scale a group starts from. Dollars differ from group to group, so that the level is proposed from its own quartiles. */
export const DEFAULT_SCORING: Scoring = {
  version: 1,
  weights: READINESS_WEIGHTS,
  level: null,
  overheadCoverage: { zeroAt: 1, hundredAt: 2 },
  rework: { zeroAt: 0.1, hundredAt: 0 },
  referralGrowth: { zeroAt: 0, hundredAt: 0.2 },
  sitesAndLines: { zeroAt: 0, hundredAt: 3 },
  projectLift: { zeroAt: 100, hundredAt: 145 },
  profitPool: null,
  partners: null,
};
