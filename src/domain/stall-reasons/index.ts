export { checkSurfaceWords, type SurfaceCheck } from "./check-surface-words";
export { officialReason, type OfficialReason } from "./official-reason";
export { stallEvidence } from "./stall-evidence";
export { stallReasons, type StallEvidence, type StallReason, type StallReasonName } from "./stall-reasons";
export type { StallFigures, StallVerdict } from "./stall-verdict";
export { vaguePhrase, type VaguePhrase } from "./vague-phrase";
