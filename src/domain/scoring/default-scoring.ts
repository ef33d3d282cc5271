import type { Scoring } from "../evidence";
import { READINESS_WEIGHTS } from "../readiness";

/**
 * The scale a group starts from. Level, profit pool and partners are the group's own figures, which nobody can give for it.
 * Referral growth of nothing lies half way, as holding what one has is neither good nor bad.
 */
export const DEFAULT_SCORING: Scoring = {
  version: 1,
  weights: READINESS_WEIGHTS,
  level: null,
  overheadCoverage: { zeroAt: 1, hundredAt: 2 },
  rework: { zeroAt: 0.1, hundredAt: 0 },
  referralGrowth: { zeroAt: -0.2, hundredAt: 0.2 },
  sitesAndLines: { zeroAt: 0, hundredAt: 2 },
  projectLift: { zeroAt: 100, hundredAt: 145 },
  profitPool: null,
  partners: null,
};
