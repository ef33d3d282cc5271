export { assessGroup, type AssessOptions } from "./assess-group";
export type { AssociateAssessment, GroupAssessment, ToldReason } from "./assessment";
export { associateCaseOf, type JudgedGroup } from "./associate-case-of";
export type { Gate } from "./gates";
export { NO_EVIDENCE } from "./has-evidence";
export { nextMilestone, type NextMilestone } from "./next-milestone";
export { overheadBearers, type OverheadBearers } from "./overhead-bearers";
export { tryNextQuarter, type NextQuarterTrial } from "./try-next-quarter";
export { rankUnder, type RankedAssociate } from "./rank-under";
