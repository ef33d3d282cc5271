export { assessGroup, type AssessOptions } from "./assess-group";
export type { AssociateAssessment, GroupAssessment, ToldReason } from "./assessment";
export type { Gate } from "./gates";
export { NO_EVIDENCE } from "./has-evidence";
export type { NextMilestone } from "./next-milestone";
