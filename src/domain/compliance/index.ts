export type { ComplianceCheck, ComplianceNote } from "./compliance-check";
export { COMPLIANCE_CHECKS } from "./compliance-checks";
export { complianceNotes } from "./compliance-notes";
