export type { EvidenceReadiness, EvidenceScored, EvidenceWithheld, MissingPart } from "./evidence-readiness";
export {
  PILLARS,
  type Pillar,
  type PillarScores,
  type PillarWeights,
  type Readiness,
  type ReadinessBand,
  type ReadinessScored,
  type ReadinessWithheld,
} from "./readiness";
export { scoreEvidence } from "./score-evidence";
export { READINESS_WEIGHTS, scoreReadiness } from "./score-readiness";
export { LARGEST_WEIGHT, whyWithheld } from "./why-withheld";
