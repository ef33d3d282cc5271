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
export { READINESS_WEIGHTS, scoreReadiness } from "./score-readiness";
